package dk.klimaforloeb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets time pass and people act in a process test, and tells the way that cases went. */
public class Cases {

  /** Rows that belong to the program and not to what it is used for. */
  private static final Set<String> WRITTEN_AT_START =
      Set.of(
          // By migrations.
          "klimaforloeb_schema_history",
          "startup_lock",
          "mail_failure_turn",
          "funding_turn",
          "amendment_turn",
          // By the start, once for each content of the file.
          "agreement_file");

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
    emptyTables(jdbc);
    clock.set(clock.at(StandingClock.FIRST_MORNING));
    Mornings.of(engine).stop();
  }

  /** Leaves no row in our tables, but for those that a start writes. */
  public static void emptyTables(JdbcClient jdbc) {
    // All of them are emptied, whichever refers to which.
    jdbc.sql("set referential_integrity false").update();
    jdbc
        .sql(
            "select lower(table_name) from information_schema.tables"
                + " where table_schema = 'PUBLIC' and lower(table_name) not like 'act\\_%'")
        .query(String.class)
        .list()
        .stream()
        .filter(table -> !WRITTEN_AT_START.contains(table))
        .forEach(table -> jdbc.sql("delete from " + table).update());
    jdbc.sql("set referential_integrity true").update();
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

  /**
   * Starts a journey at a later phase, as the programme does for a pioneer; whom to reach there has
   * been told.
   */
  public ProcessInstance requestJourney(String code, String round, String entryPhase) {
    ProcessInstance journey = beginJourney(code, round, entryPhase);
    ProcessInstance contacts = only("contact-change", key(code, round));
    if (contacts != null) {
      String group = "municipality-" + code;
      Task task =
          engine
              .getTaskService()
              .createTaskQuery()
              .processInstanceId(contacts.getId())
              .singleResult();
      submit(group + "-member", group, task, Answers.of("register-contact", "registered"));
    }
    return journey;
  }

  /** Starts a journey, as the programme does. */
  public ProcessInstance beginJourney(String code, String round, String entryPhase) {
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

  /** One of the case's open tasks. */
  public Task task(String businessKey, String element) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(businessKey)
        .taskDefinitionKey(element)
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
        .active()
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
    List<Job> jobs =
        new ArrayList<>(engine.getManagementService().createJobQuery().active().list());
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

  /** All values of a column. */
  public List<String> column(String table, String column) {
    return jdbc.sql("select " + column + " from " + table).query(String.class).list();
  }

  /**
   * What was recorded, in the order of registration.
   *
   * @param what the kind of the records, or the form that was handed in
   * @param name a column of the header, or a value's name; {@code meetings.body} for those of rows
   * @return one for each record, null where there is none; one for each item of a list
   */
  public List<String> recorded(String what, String name) {
    return jdbc
        .sql("select * from case_record where kind = ? or form = ? order by id")
        .params(what, what)
        .query(new ColumnMapRowMapper())
        .list()
        .stream()
        .flatMap(row -> RecordedValues.of(row, name))
        .map(value -> value.orElse(null))
        .toList();
  }
}
