package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.OfferedTasks;
import dk.klimaforloeb.journey.MunicipalityJourneyModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/**
 * Who had the ball in journeys and for what they waited, over their whole course, from the engine's
 * history: its tasks, and its log of the groups that each task was offered to and taken from. As
 * many questions for all journeys as for one.
 */
@Component
public class CaseHistories {

  /** What the engine notes as the reason of a task's end when somebody did it. */
  private static final String COMPLETED = "completed";

  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;
  private final OfferedTasks offered;
  private final AwaitedEvents awaited;
  private final Clock clock;

  CaseHistories(
      HistoryService historyService,
      WithoutPerson withoutPerson,
      OfferedTasks offered,
      AwaitedEvents awaited,
      Clock clock) {
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
    this.offered = offered;
    this.awaited = awaited;
    this.clock = clock;
  }

  /** Of these journeys, whoever asks. */
  public History of(Collection<CaseKey> journeys) {
    return journeys.isEmpty()
        ? new History(List.of(), List.of())
        : withoutPerson.call(() -> read(journeys));
  }

  private History read(Collection<CaseKey> journeys) {
    Map<String, HistoricProcessInstance> instances = instances(journeys);
    Set<String> roots =
        instances.values().stream()
            .filter(i -> i.getProcessDefinitionKey().equals(MunicipalityJourneyModel.KEY))
            .map(HistoricProcessInstance::getId)
            .collect(Collectors.toSet());
    Map<String, List<HistoricIdentityLinkLog>> noted =
        offered.log(CaseKey.municipalityCodes(journeys));
    List<HeldStep> steps =
        tasks(journeys).stream()
            .filter(task -> roots.contains(task.getRootProcessInstanceId()))
            .flatMap(task -> held(task, instances, noted.getOrDefault(task.getId(), List.of())))
            .toList();
    List<Waiting> waitings =
        awaited
            .all(instances.keySet())
            .filter(event -> roots.contains(event.getRootProcessInstanceId()))
            .map(
                event ->
                    new Waiting(
                        new CaseKey(instances.get(event.getProcessInstanceId()).getBusinessKey()),
                        awaited.what(event),
                        day(event.getStartTime()),
                        day(event.getEndTime())))
            .toList();
    return new History(steps, waitings);
  }

  private Map<String, HistoricProcessInstance> instances(Collection<CaseKey> journeys) {
    return historyService
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKeyIn(CaseKey.values(journeys))
        .list()
        .stream()
        .collect(Collectors.toMap(HistoricProcessInstance::getId, Function.identity()));
  }

  private List<HistoricTaskInstance> tasks(Collection<CaseKey> journeys) {
    return historyService
        .createHistoricTaskInstanceQuery()
        .processInstanceBusinessKeyIn(CaseKey.values(journeys))
        .orderByHistoricActivityInstanceStartTime()
        .asc()
        .list();
  }

  private Stream<HeldStep> held(
      HistoricTaskInstance task,
      Map<String, HistoricProcessInstance> instances,
      List<HistoricIdentityLinkLog> offered) {
    HistoricProcessInstance within = instances.get(task.getProcessInstanceId());
    LocalDate since = day(task.getStartTime());
    LocalDate until = day(task.getEndTime());
    List<HeldBy> periods = HeldBy.periods(since, offered, this::day);
    return Stream.iterate(0, i -> i < periods.size(), i -> i + 1)
        .map(
            i -> {
              boolean isLast = i == periods.size() - 1;
              return new HeldStep(
                  new CaseKey(within.getBusinessKey()),
                  phase(within, instances),
                  task.getName(),
                  periods.get(i).groups(),
                  periods.get(i).since(),
                  isLast ? until : periods.get(i + 1).since(),
                  day(task.getDueDate()),
                  isLast && COMPLETED.equals(task.getDeleteReason()));
            });
  }

  /** The process that the journey itself called; what that calls belongs to it. */
  private static String phase(
      HistoricProcessInstance within, Map<String, HistoricProcessInstance> instances) {
    HistoricProcessInstance phase = within;
    while (phase.getSuperProcessInstanceId() != null
        && !phase.getSuperProcessInstanceId().equals(phase.getRootProcessInstanceId())) {
      phase = instances.get(phase.getSuperProcessInstanceId());
    }
    return phase.getProcessDefinitionKey();
  }

  private LocalDate day(Date moment) {
    return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }

  /**
   * What happened.
   *
   * @param steps who had the ball, the oldest first; what is done in parallel stands side by side
   * @param waitings for what was waited
   */
  public record History(List<HeldStep> steps, List<Waiting> waitings) {}
}
