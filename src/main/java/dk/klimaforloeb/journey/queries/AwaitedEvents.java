package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;

/**
 * What cases wait for that is nobody's task, in words. Where one of several things can happen it is
 * the one that time brings; its day is that of the engine's timer.
 */
@Component
class AwaitedEvents {

  private static final List<String> WAITING =
      List.of(
          ActivityTypes.INTERMEDIATE_EVENT_TIMER,
          ActivityTypes.INTERMEDIATE_EVENT_CATCH,
          ActivityTypes.INTERMEDIATE_EVENT_MESSAGE,
          ActivityTypes.INTERMEDIATE_EVENT_SIGNAL,
          ActivityTypes.INTERMEDIATE_EVENT_CONDITIONAL,
          ActivityTypes.GATEWAY_EVENT_BASED);

  private final PastActivities activities;
  private final ManagementService managementService;
  private final RepositoryService repositoryService;
  private final Clock clock;
  private final Texts texts = new Texts("journey");

  AwaitedEvents(
      PastActivities activities,
      ManagementService managementService,
      RepositoryService repositoryService,
      Clock clock) {
    this.activities = activities;
    this.managementService = managementService;
    this.repositoryService = repositoryService;
    this.clock = clock;
  }

  /** All there were in these instances, those that are awaited included. */
  Stream<HistoricActivityInstance> all(Collection<String> instances) {
    return activities.ofTypes(instances, WAITING);
  }

  /**
   * Those that are awaited, each with its words: for what, and when it comes.
   *
   * @param roots the outermost instances
   */
  Stream<Open> open(Collection<String> roots) {
    List<HistoricActivityInstance> open = activities.open(roots, WAITING).toList();
    Map<String, Date> comes =
        timers(
            open.stream()
                .map(HistoricActivityInstance::getProcessInstanceId)
                .collect(Collectors.toSet()));
    return open.stream()
        .map(event -> new Open(event, awaits(event, comes.get(event.getExecutionId()))));
  }

  private Map<String, Date> timers(Set<String> instances) {
    return instances.isEmpty()
        ? Map.of()
        : managementService.createJobQuery().timers().processInstanceIds(instances).list().stream()
            .filter(job -> job.getExecutionId() != null && job.getDuedate() != null)
            .collect(
                Collectors.toMap(Job::getExecutionId, Job::getDuedate, AwaitedEvents::earlier));
  }

  private static Date earlier(Date one, Date other) {
    return one.before(other) ? one : other;
  }

  /** What is waited for, without a day. */
  String what(HistoricActivityInstance event) {
    Named named = named(event);
    return texts.find("journey.waiting." + named.id()).orElse(named.name());
  }

  private String awaits(HistoricActivityInstance event, Date comes) {
    Named named = named(event);
    return Optional.ofNullable(comes)
        .flatMap(moment -> texts.find("journey.awaits." + named.id(), day(moment)))
        .or(() -> texts.find("journey.awaits-some-day." + named.id()))
        .orElse(named.name());
  }

  /** What comes with a day's first moment is the end of the day before. */
  private String day(Date comes) {
    return DanishDates.day(LocalDate.ofInstant(comes.toInstant().minusMillis(1), clock.getZone()));
  }

  private Named named(HistoricActivityInstance event) {
    return event.getActivityType().equals(ActivityTypes.GATEWAY_EVENT_BASED)
        ? timerAfter(event)
        : new Named(event.getActivityId(), event.getActivityName());
  }

  private Named timerAfter(HistoricActivityInstance gateway) {
    FlowNode node =
        repositoryService
            .getBpmnModelInstance(gateway.getProcessDefinitionId())
            .getModelElementById(gateway.getActivityId());
    return node.getSucceedingNodes().list().stream()
        .filter(next -> !next.getChildElementsByType(TimerEventDefinition.class).isEmpty())
        .findFirst()
        .map(timer -> new Named(timer.getId(), timer.getName()))
        .orElseGet(() -> new Named(gateway.getActivityId(), gateway.getActivityName()));
  }

  private record Named(String id, String name) {}

  /**
   * Something that is awaited.
   *
   * @param words what for, in Danish, as the end of a sentence
   */
  record Open(HistoricActivityInstance event, String words) {}
}
