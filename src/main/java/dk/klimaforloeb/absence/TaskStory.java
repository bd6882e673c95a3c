package dk.klimaforloeb.absence;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.TaskHands;
import dk.klimaforloeb.identity.PeopleSeen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/** Who took a task and gave it away: what the engine logged, with our reasons where there are. */
@Component
class TaskStory implements TaskHands {

  private static final String ADDED = "add";

  /** The engine notes a handover in the same command, a moment before or after our table. */
  private static final Duration SAME = Duration.ofSeconds(2);

  private final HistoryService historyService;
  private final HeldTasks tasks;
  private final Colleagues colleagues;
  private final WithoutPerson withoutPerson;
  private final PeopleSeen seen;
  private final Texts texts = new Texts("absence");

  TaskStory(
      HistoryService historyService,
      HeldTasks tasks,
      Colleagues colleagues,
      WithoutPerson withoutPerson,
      PeopleSeen seen) {
    this.historyService = historyService;
    this.tasks = tasks;
    this.colleagues = colleagues;
    this.withoutPerson = withoutPerson;
    this.seen = seen;
  }

  @Override
  public List<Change> of(String taskId) {
    List<HistoricIdentityLinkLog> log = log(taskId);
    boolean isNamed = seen.areSeenWith(groups(log));
    List<HeldTasks.Moved> moved = tasks.moved(taskId);
    List<Change> changes =
        new ArrayList<>(moved.stream().map(move -> change(move, isNamed)).toList());
    log.stream()
        .filter(link -> IdentityLinkType.ASSIGNEE.equals(link.getType()))
        .filter(link -> moved.stream().noneMatch(move -> isSame(link, move)))
        .map(link -> change(link, isNamed))
        .forEach(changes::add);
    changes.sort(Comparator.comparing(Change::at));
    return changes;
  }

  private List<HistoricIdentityLinkLog> log(String taskId) {
    return withoutPerson.call(
        () ->
            historyService
                .createHistoricIdentityLinkLogQuery()
                .taskId(taskId)
                .orderByTime()
                .asc()
                .list());
  }

  private static List<String> groups(List<HistoricIdentityLinkLog> log) {
    return log.stream().map(HistoricIdentityLinkLog::getGroupId).filter(Objects::nonNull).toList();
  }

  private static boolean isSame(HistoricIdentityLinkLog link, HeldTasks.Moved move) {
    Instant at = link.getTime().toInstant();
    return Duration.between(at, move.at()).abs().compareTo(SAME) < 0;
  }

  private Change change(HistoricIdentityLinkLog link, boolean isNamed) {
    String how = ADDED.equals(link.getOperationType()) ? "taken" : "laid-back";
    return new Change(
        link.getTime().toInstant(), told(how, isNamed, link.getUserId(), null, null), null);
  }

  private Change change(HeldTasks.Moved move, boolean isNamed) {
    return new Change(
        move.at(), told(move.kind(), isNamed, move.from(), move.to(), move.by()), move.reason());
  }

  private String told(String how, boolean isNamed, String from, String to, String by) {
    return isNamed
        ? texts.get("absence.story." + how, name(from), name(to), name(by))
        : texts.get("absence.story." + how + ".unnamed");
  }

  private String name(String person) {
    return person == null ? "" : colleagues.name(person);
  }
}
