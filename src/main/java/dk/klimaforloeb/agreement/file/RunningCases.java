package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What runs, or ran, by the agreement that was last in use. */
@Component
class RunningCases {

  private final RuntimeService runtimeService;

  RunningCases(RuntimeService runtimeService) {
    this.runtimeService = runtimeService;
  }

  /** Cases of whole programmes that run: the keys of their agreements. */
  List<String> programmes() {
    return cases().filter(key -> !isJourney(key)).map(CaseKey::value).toList();
  }

  /** Running journeys. */
  List<CaseKey> journeys() {
    return cases().filter(RunningCases::isJourney).toList();
  }

  private static boolean isJourney(CaseKey key) {
    return key.municipalityCode().isPresent();
  }

  private Stream<CaseKey> cases() {
    return runtimeService
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .orderByBusinessKey()
        .asc()
        .list()
        .stream()
        .map(ProcessInstance::getBusinessKey)
        .filter(Objects::nonNull)
        .distinct()
        .map(CaseKey::new);
  }
}
