package dk.klimaforloeb.monitoring.faults;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.diagrams.Diagram;
import dk.klimaforloeb.engine.diagrams.Diagrams;
import dk.klimaforloeb.identity.PeopleSeen;
import dk.klimaforloeb.identity.Roles;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Where work has stopped, in words. */
@Component
class WorkFaults {

  private static final int MOST_TOLD = 12;
  private static final int MOST_TECHNICAL = 5;

  private final Stops stops;
  private final Retries retries;
  private final RuntimeService runtimeService;
  private final RepositoryService repositoryService;
  private final HistoryService historyService;
  private final Diagrams diagrams;
  private final CaseNames names;
  private final Helpers helpers;
  private final PeopleSeen people;
  private final Clock clock;
  private final Texts texts = new Texts("faults");

  WorkFaults(
      Stops stops,
      Retries retries,
      RuntimeService runtimeService,
      RepositoryService repositoryService,
      HistoryService historyService,
      Diagrams diagrams,
      CaseNames names,
      Helpers helpers,
      PeopleSeen people,
      Clock clock) {
    this.stops = stops;
    this.retries = retries;
    this.runtimeService = runtimeService;
    this.repositoryService = repositoryService;
    this.historyService = historyService;
    this.diagrams = diagrams;
    this.names = names;
    this.helpers = helpers;
    this.people = people;
    this.clock = clock;
  }

  List<Faults.OfWork> all() {
    return stops.all().stream().map(this::fault).toList();
  }

  private Faults.OfWork fault(Stop stop) {
    boolean mayRetry = retries.mayRetry(stop.process());
    int count = stop.incidents().size();
    return new Faults.OfWork(
        stop.kind(),
        text(stop, count),
        texts.get("faults.why." + stop.cause().code()),
        texts
            .find("faults.meaning." + stop.process())
            .orElseGet(() -> texts.get("faults.meaning", count)),
        texts.get("faults.mend." + stop.cause().code()),
        places(stop),
        Helpers.more(texts, count - MOST_TOLD),
        mayRetry && !stop.jobs().isEmpty()
            ? texts.get("faults.work.button", stop.jobs().size())
            : null,
        mayRetry ? null : helpers.in(Roles.ADMINISTRATORS),
        people.isAdministrator() ? technical(stop) : List.of());
  }

  private String text(Stop stop, int count) {
    if (stop.definition() == null) {
      return texts.get("faults.work.outside", count);
    }
    Diagram diagram = diagram(stop.definition());
    return stepOf(stop, diagram)
        .map(step -> texts.get("faults.work", step, diagram.name(), count))
        .or(() -> stepOfCaller(stop, count))
        .orElseGet(() -> texts.get("faults.work.nameless", diagram.name(), count));
  }

  /** What comes after the end of a called process fails in its last job, and is its caller's. */
  private Optional<String> stepOfCaller(Stop stop, int count) {
    String called = stop.incidents().get(0).getProcessInstanceId();
    for (ProcessInstance caller = callerOf(called);
        caller != null;
        caller = callerOf(caller.getId())) {
      Diagram diagram = diagram(caller.getProcessDefinitionId());
      Optional<String> step = stepOf(stop, diagram);
      if (step.isPresent()) {
        return step.map(name -> texts.get("faults.work", name, diagram.name(), count));
      }
    }
    return Optional.empty();
  }

  private ProcessInstance callerOf(String instance) {
    return runtimeService
        .createProcessInstanceQuery()
        .subProcessInstanceId(instance)
        .singleResult();
  }

  private Diagram diagram(String definition) {
    return diagrams.of(repositoryService.getProcessDefinition(definition));
  }

  private static Optional<String> stepOf(Stop stop, Diagram diagram) {
    return Optional.ofNullable(diagram.steps().get(stop.activity())).map(Diagram.Step::name);
  }

  private List<Faults.Place> places(Stop stop) {
    List<Incident> told = stop.incidents().stream().limit(MOST_TOLD).toList();
    Set<String> ids =
        told.stream()
            .map(Incident::getProcessInstanceId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, ProcessInstance> instances =
        ids.isEmpty()
            ? Map.of()
            : runtimeService
                .createProcessInstanceQuery()
                .processInstanceIds(ids)
                .listPage(0, MOST_TOLD)
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    return told.stream()
        .map(it -> place(it, Optional.ofNullable(instances.get(it.getProcessInstanceId()))))
        .toList();
  }

  private Faults.Place place(Incident incident, Optional<ProcessInstance> instance) {
    String businessKey = instance.map(ProcessInstance::getBusinessKey).orElse(null);
    Optional<CaseKey> journey = CaseNames.journey(businessKey);
    return new Faults.Place(
        names.of(businessKey, incident.getTenantId()),
        journey.map(CaseKey::page).orElse(null),
        journey.map(key -> key.pageOf(incident.getProcessInstanceId())).orElse(null),
        moment(incident),
        tries(incident));
  }

  private String tries(Incident incident) {
    if (!Incident.FAILED_JOB_HANDLER_TYPE.equals(incident.getIncidentType())) {
      return null;
    }
    long tries =
        historyService
            .createHistoricJobLogQuery()
            .jobId(incident.getConfiguration())
            .failureLog()
            .count();
    return tries == 0 ? null : texts.get("faults.tries", tries);
  }

  private static List<String> technical(Stop stop) {
    return stop.incidents().stream()
        .map(
            it ->
                String.join(
                    " | ",
                    stop.process(),
                    stop.activity(),
                    it.getIncidentType(),
                    String.valueOf(it.getIncidentMessage())))
        .distinct()
        .limit(MOST_TECHNICAL)
        .toList();
  }

  private String moment(Incident incident) {
    return DanishDates.moment(incident.getIncidentTimestamp().toInstant(), clock.getZone());
  }
}
