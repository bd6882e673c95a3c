package dk.klimaforloeb.casefile.history;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.People;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Texts texts = new Texts("history");

  Acts(HistoryService historyService, People people, Moments moments) {
    this.historyService = historyService;
    this.people = people;
    this.moments = moments;
  }

  /** The newest first. */
  List<RunStory.Act> of(List<HistoricTaskInstance> tasks, String instance) {
    Map<String, String> names = new HashMap<>();
    tasks.forEach(task -> names.put(task.getId(), task.getName()));
    Map<String, String> known = new HashMap<>();
    return historyService
        .createUserOperationLogQuery()
        .processInstanceId(instance)
        .orderByTimestamp()
        .desc()
        .listPage(0, QueryLimit.MOST_RESULTS)
        .stream()
        .filter(act -> act.getUserId() != null && names.containsKey(act.getTaskId()))
        .flatMap(act -> act(act, names.get(act.getTaskId()), known).stream())
        .toList();
  }

  private Optional<RunStory.Act> act(
      UserOperationLogEntry act, String task, Map<String, String> known) {
    String who = known.computeIfAbsent(act.getUserId(), people::name);
    return Optional.ofNullable(sentence(act, who, task, known))
        .map(sentence -> new RunStory.Act(moments.of(act.getTimestamp()), sentence));
  }

  private String sentence(
      UserOperationLogEntry act, String who, String task, Map<String, String> known) {
    String value = act.getNewValue();
    return switch (act.getOperationType()) {
      case UserOperationLogEntry.OPERATION_TYPE_COMPLETE ->
          texts.get("history.act.complete", who, task);
      case UserOperationLogEntry.OPERATION_TYPE_CLAIM,
          UserOperationLogEntry.OPERATION_TYPE_ASSIGN ->
          !ASSIGNEE.equals(act.getProperty()) ? null : held(who, task, value, known);
      case UserOperationLogEntry.OPERATION_TYPE_UPDATE, "SetDueDate" ->
          "dueDate".equals(act.getProperty()) ? due(who, task, value) : null;
      default -> null;
    };
  }

  private String held(String who, String task, String holder, Map<String, String> known) {
    if (holder == null || holder.isEmpty()) {
      return texts.get("history.act.back", who, task);
    }
    String name = known.computeIfAbsent(holder, people::name);
    return name.equals(who)
        ? texts.get("history.act.claim", who, task)
        : texts.get("history.act.assign", who, task, name);
  }

  private String due(String who, String task, String millis) {
    return millis == null || !millis.matches("\\d+")
        ? texts.get("history.act.no-date", who, task)
        : texts.get("history.act.date", who, task, moments.day(new Date(Long.parseLong(millis))));
  }
}
