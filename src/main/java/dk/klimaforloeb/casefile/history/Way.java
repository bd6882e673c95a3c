package dk.klimaforloeb.casefile.history;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.engine.diagrams.Diagram;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** Which steps a process of a case took. */
@Component
class Way {

  /** What follows a choice begins in the same transaction. */
  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  private final HistoryService historyService;
  private final People people;
  private final Moments moments;
  private final Texts texts = new Texts("history");

  Way(HistoryService historyService, People people, Moments moments) {
    this.historyService = historyService;
    this.people = people;
    this.moments = moments;
  }

  /** All that an instance came to, in that order. */
  List<HistoricActivityInstance> of(String instance) {
    return historyService
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .orderPartiallyByOccurrence()
        .asc()
        .listPage(0, QueryLimit.MOST_RESULTS);
  }

  /** Those that people know by name. */
  List<RunStory.Step> steps(CaseKey key, List<HistoricActivityInstance> way, Diagram diagram) {
    return way.stream()
        .flatMap(
            activity ->
                Optional.ofNullable(diagram.steps().get(activity.getActivityId()))
                    .map(step -> step(key, activity, step))
                    .stream())
        .toList();
  }

  private RunStory.Step step(CaseKey key, HistoricActivityInstance activity, Diagram.Step step) {
    String look = look(activity);
    return new RunStory.Step(
        step.id(),
        step.name(),
        step.kind(),
        look,
        look.equals("passed") ? null : texts.get("history.look." + look),
        activity.getAssignee() == null ? null : people.name(activity.getAssignee()),
        moments.of(activity.getStartTime()),
        moments.of(activity.getEndTime()),
        moments.lasted(activity.getDurationInMillis()),
        activity.getCalledProcessInstanceId() == null
            ? null
            : key.pageOf(activity.getCalledProcessInstanceId()));
  }

  private static String look(HistoricActivityInstance activity) {
    if (activity.getEndTime() == null) {
      return "standing";
    }
    return activity.isCanceled() ? "broken-off" : "passed";
  }

  /** Ids of all elements that were left as they should be. */
  static List<String> passed(List<HistoricActivityInstance> way) {
    return way.stream()
        .filter(activity -> look(activity).equals("passed"))
        .map(HistoricActivityInstance::getActivityId)
        .distinct()
        .toList();
  }

  /**
   * Ids of the arrows that it went along. The engine keeps none of them: an arrow was taken when
   * its source was left before its target was come to, and at once where it is one of several.
   */
  static List<String> taken(List<HistoricActivityInstance> way, Diagram diagram) {
    return diagram.flows().stream()
        .filter(
            flow ->
                way.stream()
                    .filter(from -> from.getActivityId().equals(flow.source()))
                    .filter(from -> look(from).equals("passed"))
                    .anyMatch(
                        from ->
                            way.stream()
                                .filter(to -> to.getActivityId().equals(flow.target()))
                                .anyMatch(to -> follows(from, to, flow.isOnlyWay()))))
        .map(Diagram.Flow::id)
        .toList();
  }

  private static boolean follows(
      HistoricActivityInstance from, HistoricActivityInstance to, boolean isOnlyWay) {
    long between = to.getStartTime().getTime() - from.getEndTime().getTime();
    return between >= 0 && (isOnlyWay || between <= AT_ONCE.toMillis());
  }
}
