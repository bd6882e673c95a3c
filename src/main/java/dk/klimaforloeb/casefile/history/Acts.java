package dk.klimaforloeb.casefile.history;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.OfferedTasks;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.identity.PeopleSeen;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.stereotype.Component;

/** What people did with the tasks of a process, in sentences; what has none is left out. */
@Component
class Acts {

  private static final String ASSIGNEE = "assignee";

  private final HistoryService historyService;
  private final People people;
  private final Moments moments;
  private final PeopleSeen seen;
  private final OfferedTasks offered;
  private final Texts texts = new Texts("history");

  Acts(
      HistoryService historyService,
      People people,
      Moments moments,
      PeopleSeen seen,
      OfferedTasks offered) {
    this.historyService = historyService;
    this.people = people;
    this.moments = moments;
    this.seen = seen;
    this.offered = offered;
  }

  /**
   * The newest first. Who handed something in is told to all who read the case, as on its page; who
   * had a task only to those for whom that is.
   */
  List<RunStory.Act> of(List<HistoricTaskInstance> tasks, String instance) {
    Map<String, String> names = new HashMap<>();
    tasks.forEach(task -> names.put(task.getId(), task.getName()));
    Set<String> named = named(tasks);
    Map<String, String> known = new HashMap<>();
    return historyService
        .createUserOperationLogQuery()
        .processInstanceId(instance)
        .orderByTimestamp()
        .desc()
        .listPage(0, QueryLimit.MOST_RESULTS)
        .stream()
        .filter(act -> act.getUserId() != null && names.containsKey(act.getTaskId()))
        .flatMap(act -> act(act, names.get(act.getTaskId()), known, named).stream())
        .toList();
  }

  /** The tasks whose holders' names are for whoever asks. */
  private Set<String> named(List<HistoricTaskInstance> tasks) {
    Set<String> ids = tasks.stream().map(HistoricTaskInstance::getId).collect(Collectors.toSet());
    if (ids.isEmpty() || seen.areSeen()) {
      return ids;
    }
    Map<String, Set<String>> groups = offered.groups(tasks.get(0).getTenantId());
    ids.removeIf(task -> !seen.areSeenWith(groups.getOrDefault(task, Set.of())));
    return ids;
  }

  private Optional<RunStory.Act> act(
      UserOperationLogEntry act, String task, Map<String, String> known, Set<String> named) {
    boolean isNamed = named.contains(act.getTaskId());
    String who = known.computeIfAbsent(act.getUserId(), people::name);
    return Optional.ofNullable(sentence(act, who, task, known, isNamed ? "" : ".unnamed"))
        .map(sentence -> new RunStory.Act(moments.of(act.getTimestamp()), sentence));
  }

  private String sentence(
      UserOperationLogEntry act,
      String who,
      String task,
      Map<String, String> known,
      String manner) {
    String value = act.getNewValue();
    return switch (act.getOperationType()) {
      case UserOperationLogEntry.OPERATION_TYPE_COMPLETE ->
          texts.get("history.act.complete", who, task);
      case UserOperationLogEntry.OPERATION_TYPE_CLAIM,
          UserOperationLogEntry.OPERATION_TYPE_ASSIGN ->
          !ASSIGNEE.equals(act.getProperty()) ? null : held(who, task, value, known, manner);
      case UserOperationLogEntry.OPERATION_TYPE_UPDATE, "SetDueDate" ->
          "dueDate".equals(act.getProperty()) ? due(who, task, value, manner) : null;
      default -> null;
    };
  }

  private String held(
      String who, String task, String holder, Map<String, String> known, String manner) {
    if (holder == null || holder.isEmpty()) {
      return texts.get("history.act.back" + manner, who, task);
    }
    String name = known.computeIfAbsent(holder, people::name);
    return name.equals(who)
        ? texts.get("history.act.claim" + manner, who, task)
        : texts.get("history.act.assign" + manner, who, task, name);
  }

  private String due(String who, String task, String millis, String manner) {
    return millis == null || !millis.matches("\\d+")
        ? texts.get("history.act.no-date" + manner, who, task)
        : texts.get(
            "history.act.date" + manner, who, task, moments.day(new Date(Long.parseLong(millis))));
  }
}
