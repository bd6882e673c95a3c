package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.journey.MunicipalityJourneyModel;
import dk.klimaforloeb.journey.messages.JourneyWithdrawn;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the process {@code journey-change} says to journeys, and asks of them. */
@Component
class JourneyChangeProcess {

  private final RuntimeService runtimeService;
  private final ManagementService managementService;
  private final TaskService taskService;
  private final CaseMessages messages;
  private final WithoutPerson withoutPerson;

  JourneyChangeProcess(
      RuntimeService runtimeService,
      ManagementService managementService,
      TaskService taskService,
      CaseMessages messages,
      WithoutPerson withoutPerson) {
    this.runtimeService = runtimeService;
    this.managementService = managementService;
    this.taskService = taskService;
    this.messages = messages;
    this.withoutPerson = withoutPerson;
  }

  /** The journeys that run, as far as whoever asks may see them. */
  List<ProcessInstance> running() {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(MunicipalityJourneyModel.KEY)
        .orderByBusinessKey()
        .asc()
        .listPage(0, QueryLimit.MOST_RESULTS);
  }

  /** Whether the journey has not ended. */
  boolean isRunning(CaseKey journey) {
    return withoutPerson.call(
        () ->
            runtimeService
                    .createProcessInstanceQuery()
                    .processDefinitionKey(MunicipalityJourneyModel.KEY)
                    .processInstanceBusinessKey(journey.value())
                    .count()
                > 0);
  }

  /** The open tasks of a case, as far as whoever asks may see them. */
  List<Task> openTasks(String journey) {
    return taskService
        .createTaskQuery()
        .processInstanceBusinessKey(journey)
        .orderByTaskName()
        .asc()
        .list();
  }

  /** A task, if it is still open. */
  Optional<Task> openTask(String id) {
    return withoutPerson.call(
        () -> Optional.ofNullable(taskService.createTaskQuery().taskId(id).singleResult()));
  }

  /**
   * The municipality withdrew: its journey ends, and with it what runs beside it. A journey that
   * has ended meanwhile needs nothing.
   */
  void journeyWithdrawn(CaseKey journey) {
    messages.tellAll(journey, new JourneyWithdrawn());
  }

  /**
   * The journey rests: its timers stand still, one by one. Suspended instances would be deaf to a
   * withdrawal.
   */
  void journeyPaused(CaseKey journey) {
    withoutPerson.run(
        () -> timers(journey).forEach(job -> managementService.suspendJobById(job.getId())));
  }

  /** The journey goes on: what has come due meanwhile happens at once. */
  void journeyResumed(CaseKey journey) {
    withoutPerson.run(
        () -> timers(journey).forEach(job -> managementService.activateJobById(job.getId())));
  }

  private List<Job> timers(CaseKey journey) {
    return runtimeService
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(journey.value())
        .list()
        .stream()
        .flatMap(
            instance ->
                managementService
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()
                    .stream())
        .toList();
  }
}
