package dk.klimaforloeb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets time pass and people act in a process test, and tells the way that cases went. */
public class Cases {

  private static final List<String> TABLES =
      List.of(
          "allocation",
          "task_handover",
          "absence_cover",
          "programme_run",
          "programme_closing",
          "advice_request_topic",
          "advice_request",
          "prepared_draft",
          "draft_reading",
          "revised_draft",
          "invitation",
          "application",
          "admission",
          "lead_appointment_body",
          "lead_appointment",
          "kickoff_meeting",
          "journey_change",
          "environment_screening",
          "body_reading",
          "hearing_decision",
          "consultation_report",
          "adoption",
          "proposal_revision",
          "plan_publication",
          "plan_submission",
          "plan_review_section",
          "plan_review",
          "plan_revision",
          "c40_approval",
          "assessment_confirmation",
          "self_assessment_section",
          "self_assessment",
          "self_assessment_review_criterion",
          "self_assessment_review_data_set",
          "self_assessment_review",
          "roadmap_meeting",
          "roadmap_field",
          "roadmap",
          "roadmap_advice",
          "guidance_session_criterion",
          "guidance_session",
          "session_arrangement",
          "session_record_criterion",
          "session_record_agreement",
          "session_record",
          "data_order",
          "order_assessment",
          "order_clarification",
          "data_delivery",
          "data_receipt");

  private final ProcessEngine engine;
  private final StandingClock clock;
  private final JdbcClient jdbc;
  private final ApplicationRunner programmeStart;

  Cases(
      ProcessEngine engine,
      StandingClock clock,
      JdbcClient jdbc,
      ApplicationRunner programmeStart) {
    this.engine = engine;
    this.clock = clock;
    this.jdbc = jdbc;
    this.programmeStart = programmeStart;
  }

  /** Leaves nothing of any case, and the clock at the first morning. */
  public void forgetAll() {
    BpmnAwareTests.init(engine);
    engine.getIdentityService().clearAuthentication();
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .list()
        .forEach(root -> engine.getRuntimeService().deleteProcessInstance(root.getId(), "test"));
    List<String> ended =
        engine.getHistoryService().createHistoricProcessInstanceQuery().list().stream()
            .map(HistoricProcessInstance::getId)
            .toList();
    if (!ended.isEmpty()) {
      engine.getHistoryService().deleteHistoricProcessInstancesIfExists(ended);
    }
    TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    clock.set(clock.at(StandingClock.FIRST_MORNING));
  }

  /** Starts the programme as the program does when it starts. */
  public ProcessInstance startProgramme() throws Exception {
    programmeStart.run(new DefaultApplicationArguments());
    ProcessInstance programme = only("programme", "midtjylland-2020");
    runJobs();
    return programme;
  }

  /** Invites a municipality, as the programme does. */
  public ProcessInstance requestJourney(String code, String round) {
    return requestJourney(code, round, "onboarding");
  }

  /** Starts a journey at a later phase, as the programme does for a pioneer. */
  public ProcessInstance requestJourney(String code, String round, String entryPhase) {
    engine
        .getRuntimeService()
        .createMessageCorrelation("JourneyRequested")
        .withoutTenantId()
        .processInstanceBusinessKey(key(code, round))
        .setVariables(caseOf(code, round))
        .setVariable("entryPhase", entryPhase)
        .correlateStartMessage();
    ProcessInstance journey = only("municipality-journey", key(code, round));
    runJobs();
    return journey;
  }

  /** Starts one phase on its own. */
  public ProcessInstance startPhase(String process, String code, String round) {
    ProcessInstance phase =
        engine
            .getRuntimeService()
            .createProcessInstanceByKey(process)
            .processDefinitionWithoutTenantId()
            .businessKey(key(code, round))
            .setVariables(caseOf(code, round))
            .execute();
    runJobs();
    return phase;
  }

  /** The business key of a journey. */
  public static String key(String code, String round) {
    return "midtjylland-2020/" + code + "/" + round;
  }

  private static Map<String, Object> caseOf(String code, String round) {
    return Map.of(
        "municipalityCode", code, "municipality", "Kommune", "round", round, "phase", "Opstart");
  }

  /** The one running instance of a process with a business key. */
  public ProcessInstance only(String process, String businessKey) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(businessKey)
        .singleResult();
  }

  /** The case's open task. */
  public Task task(String businessKey) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(businessKey)
        .singleResult();
  }

  /** A member of a group submits the case's open task, which has to be this one. */
  public void submit(String group, String businessKey, String element, Map<String, Object> values) {
    Task task = task(businessKey);
    BpmnAwareTests.assertThat(task).isNotNull().hasDefinitionKey(element);
    submit(group + "-member", group, task, values);
  }

  /** A person submits a task, and what follows at once is done. */
  public void submit(String person, String group, Task task, Map<String, Object> values) {
    as(
        person,
        group,
        task.getTenantId(),
        () -> {
          engine.getFormService().submitTaskForm(task.getId(), values);
          return null;
        });
    runJobs();
  }

  /** Does something with the rights of a person in a group, who sees one tenant. */
  public <T> T as(String person, String group, String tenant, Supplier<T> action) {
    IdentityService identity = engine.getIdentityService();
    identity.setAuthentication(person, List.of(group), List.of(tenant));
    try {
      return action.get();
    } finally {
      identity.clearAuthentication();
    }
  }

  /** Lets time pass: every job on the way runs at its own time. */
  public void moveTo(String localDateTime) {
    Instant target = clock.at(localDateTime);
    runJobs();
    for (Optional<Job> next = nextDue(target); next.isPresent(); next = nextDue(target)) {
      Instant due = next.get().getDuedate().toInstant();
      if (due.isAfter(clock.instant())) {
        clock.set(due);
      }
      execute(next.get());
      runJobs();
    }
    clock.set(target);
  }

  private Optional<Job> nextDue(Instant target) {
    return engine
        .getManagementService()
        .createJobQuery()
        .duedateLowerThan(Date.from(target.plusMillis(1)))
        .orderByJobDuedate()
        .asc()
        .list()
        .stream()
        .findFirst();
  }

  /** Runs the jobs that wait for nothing, and those that they bring about. */
  public void runJobs() {
    for (List<Job> jobs = undated(); !jobs.isEmpty(); jobs = undated()) {
      execute(jobs.get(0));
    }
  }

  /**
   * As the job executor does it: with the job's own tenant as the authenticated one, so that a job
   * which reaches into another tenant shows here too.
   */
  private void execute(Job job) {
    Context.setJobExecutorContext(new JobExecutorContext());
    try {
      engine.getManagementService().executeJob(job.getId());
    } finally {
      Context.removeJobExecutorContext();
      engine.getIdentityService().clearAuthentication();
    }
  }

  private List<Job> undated() {
    List<Job> jobs = new ArrayList<>(engine.getManagementService().createJobQuery().list());
    jobs.removeIf(job -> job.getDuedate() != null);
    jobs.sort(Comparator.comparing(Job::getCreateTime).thenComparing(Job::getId));
    return jobs;
  }

  /** Ids of the elements that an instance reached, in order. */
  public List<String> path(ProcessInstance instance) {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance.getId())
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  /** Values of a column, in the order in which the rows were written. */
  public List<String> recorded(String table, String column) {
    return jdbc.sql("select " + column + " from " + table).query(String.class).list();
  }
}
