package dk.klimaforloeb.engine.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** What the webapps and our own code ask an engine for, with what it finds as sorted ids. */
final class EngineQuestions {

  private EngineQuestions() {}

  static Map<String, Function<ProcessEngine, List<String>>> all() {
    Map<String, Function<ProcessEngine, List<String>>> questions = new LinkedHashMap<>();
    questions.put(
        "tasks", e -> ids(e.getTaskService().createTaskQuery().list().stream().map(Task::getId)));
    questions.put(
        "tasks by due date",
        e ->
            e
                .getTaskService()
                .createTaskQuery()
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(2, 7)
                .stream()
                .map(Task::getId)
                .toList());
    questions.put("count of tasks", e -> number(e.getTaskService().createTaskQuery().count()));
    questions.put(
        "tasks of a group",
        e ->
            ids(
                e
                    .getTaskService()
                    .createTaskQuery()
                    .taskCandidateGroupIn(List.of("one", "two"))
                    .list()
                    .stream()
                    .map(Task::getId)));
    questions.put(
        "count of tasks of a group",
        e -> number(e.getTaskService().createTaskQuery().taskCandidateGroup("one").count()));
    questions.put(
        "tasks of either",
        e ->
            ids(
                e
                    .getTaskService()
                    .createTaskQuery()
                    .or()
                    .taskNameLike("%alpha%")
                    .tenantIdIn("0766")
                    .endOr()
                    .list()
                    .stream()
                    .map(Task::getId)));
    questions.put(
        "tasks of a case",
        e ->
            ids(
                e
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKeyLike("key%")
                    .processDefinitionKey("beta-one")
                    .list()
                    .stream()
                    .map(Task::getId)));
    questions.put(
        "instances",
        e ->
            ids(
                e.getRuntimeService().createProcessInstanceQuery().list().stream()
                    .map(ProcessInstance::getId)));
    questions.put(
        "instances at a task",
        e ->
            ids(
                e
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .activityIdIn("task")
                    .list()
                    .stream()
                    .map(ProcessInstance::getId)));
    questions.put(
        "count of instances",
        e -> number(e.getRuntimeService().createProcessInstanceQuery().count()));
    questions.put(
        "executions",
        e ->
            ids(
                e.getRuntimeService().createExecutionQuery().list().stream()
                    .map(Execution::getId)));
    questions.put(
        "past instances",
        e ->
            ids(
                e.getHistoryService().createHistoricProcessInstanceQuery().list().stream()
                    .map(HistoricProcessInstance::getId)));
    questions.put(
        "count of past instances",
        e -> number(e.getHistoryService().createHistoricProcessInstanceQuery().count()));
    questions.put(
        "past activities",
        e ->
            ids(
                e.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                    .map(HistoricActivityInstance::getId)));
    questions.put(
        "past tasks",
        e ->
            ids(
                e.getHistoryService().createHistoricTaskInstanceQuery().list().stream()
                    .map(HistoricTaskInstance::getId)));
    questions.put(
        "count of past tasks",
        e -> number(e.getHistoryService().createHistoricTaskInstanceQuery().count()));
    return questions;
  }

  private static List<String> ids(Stream<String> ids) {
    return ids.sorted().toList();
  }

  private static List<String> number(long count) {
    return List.of(Long.toString(count));
  }
}
