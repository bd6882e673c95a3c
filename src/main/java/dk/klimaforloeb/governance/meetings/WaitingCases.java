package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.governance.Matter;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Whether those who asked still wait. */
@Component
class WaitingCases {

  private final RuntimeService runtimeService;
  private final WithoutPerson withoutPerson;

  WaitingCases(RuntimeService runtimeService, WithoutPerson withoutPerson) {
    this.runtimeService = runtimeService;
    this.withoutPerson = withoutPerson;
  }

  /** Whether the process that asked has ended meanwhile, as when its municipality withdrew. */
  boolean hasGone(Matter matter) {
    return matter
        .asker()
        .filter(
            asker ->
                withoutPerson.call(
                        () ->
                            runtimeService
                                .createProcessInstanceQuery()
                                .processInstanceId(asker)
                                .count())
                    == 0)
        .isPresent();
  }
}
