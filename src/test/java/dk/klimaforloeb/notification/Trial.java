package dk.klimaforloeb.notification;

import dk.klimaforloeb.Cases;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process with one task, the people whom it may reach, and what is known of their mails. */
class Trial {

  static final String KEY = "trial";

  /** Variables: the group with which a task lies for a reason, and the reason. */
  static final String FOR_GROUP = "forGroup";

  static final String REASON = "reason";

  final RuntimeService runtimeService;
  final ManagementService managementService;
  private final RepositoryService repositoryService;
  private final TaskService taskService;
  private final IdentityService identityService;
  private final AuthorizationService authorizationService;
  private final JdbcClient jdbc;

  Trial(ProcessEngine engine, JdbcClient jdbc) {
    this.runtimeService = engine.getRuntimeService();
    this.managementService = engine.getManagementService();
    this.repositoryService = engine.getRepositoryService();
    this.taskService = engine.getTaskService();
    this.identityService = engine.getIdentityService();
    this.authorizationService = engine.getAuthorizationService();
    this.jdbc = jdbc;
  }

  void clear() {
    authorizationService
        .createAuthorizationQuery()
        .list()
        .forEach(grant -> authorizationService.deleteAuthorization(grant.getId()));
    Cases.emptyTables(jdbc);
    repositoryService
        .createDeploymentQuery()
        .deploymentName(KEY)
        .list()
        .forEach(deployment -> repositoryService.deleteDeployment(deployment.getId(), true));
    runtimeService
        .createProcessInstanceQuery()
        .list()
        .forEach(instance -> runtimeService.deleteProcessInstance(instance.getId(), "test"));
    identityService
        .createUserQuery()
        .list()
        .forEach(user -> identityService.deleteUser(user.getId()));
  }

  void person(String id, String address, String... groups) {
    User user = identityService.newUser(id);
    user.setEmail(address);
    user.setPassword(id);
    identityService.saveUser(user);
    for (String group : groups) {
      group(group);
      identityService.createMembership(id, group);
    }
  }

  void group(String id) {
    if (identityService.createGroupQuery().groupId(id).count() == 0) {
      var made = identityService.newGroup(id);
      made.setName("Gruppen " + id);
      identityService.saveGroup(made);
    }
  }

  void deploy(String candidateGroups, Date due) {
    deploy(candidateGroups, due, null);
  }

  void deploy(String candidateGroups, Date due, String assignee) {
    var task =
        Bpmn.createExecutableProcess(KEY)
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .camundaAsyncAfter()
            .userTask("UserTask_Trial")
            .name("Hold møde på\nÆrø & omegn")
            .camundaFormRef("trial")
            .camundaFormRefBinding("latest")
            .camundaCandidateGroups(candidateGroups);
    if (due != null) {
      task.camundaDueDate(due.toInstant().atZone(zone()).toLocalDateTime().toString());
    }
    if (assignee != null) {
      task.camundaAssignee(assignee);
    }
    repositoryService
        .createDeployment()
        .name(KEY)
        .addModelInstance("trial.bpmn", task.endEvent().done())
        .deploy();
  }

  /** In a job, so that the variables are read from the database as in a real case. */
  Task taskArrives(Map<String, Object> variables) {
    ProcessInstance instance =
        runtimeService
            .createProcessInstanceByKey(KEY)
            .processDefinitionWithoutTenantId()
            .businessKey("trial/1")
            .setVariables(new HashMap<>(variables))
            .execute();
    Job begin =
        managementService.createJobQuery().processInstanceId(instance.getId()).singleResult();
    managementService.executeJob(begin.getId());
    return taskService.createTaskQuery().processInstanceId(instance.getId()).singleResult();
  }

  void move(Task task, String from, String to) {
    taskService.deleteCandidateGroup(task.getId(), from);
    taskService.addCandidateGroup(task.getId(), to);
  }

  void address(String userId, String address) {
    User user = identityService.createUserQuery().userId(userId).singleResult();
    user.setEmail(address);
    identityService.saveUser(user);
  }

  /** As the engine stored it when nobody looked. */
  void addressOfOld(String userId, String address) {
    jdbc.sql("update act_id_user set email_ = ? where id_ = ?").params(address, userId).update();
  }

  void leave(String userId, String group) {
    identityService.deleteMembership(userId, group);
  }

  void enter(String userId, String group) {
    identityService.createMembership(userId, group);
  }

  void remove(String userId) {
    identityService.deleteUser(userId);
  }

  /** Runs each job of the mails once, also those whose time has not come. */
  void sendAll() {
    jobs().forEach(job -> managementService.executeJob(job.getId()));
    // What waits for its next attempt has come to it; a timer's end is the next save point.
    jobs().stream()
        .filter(job -> job.getDuedate() == null)
        .forEach(job -> managementService.executeJob(job.getId()));
  }

  /** As if the mail's attempts had begun so much earlier. */
  void letPass(String recipient, Duration time) {
    for (String column : List.of("failing_since", "next_attempt_at")) {
      jdbc.sql(
              "update mail_ledger set %1$s = dateadd('MILLISECOND', ?, %1$s) where recipient = ?"
                  .formatted(column))
          .param(-time.toMillis())
          .param(recipient)
          .update();
    }
  }

  Instant nextAttempt(String recipient) {
    return ((OffsetDateTime) ledgerOf(recipient).get("next_attempt_at")).toInstant();
  }

  /** Of all mails, in order. */
  List<Map<String, Object>> attempts() {
    return jdbc.sql("select * from mail_attempt order by id").query().listOfRows();
  }

  void spoilContents() {
    jdbc.sql("update mail_ledger set content = 'no JSON'").update();
  }

  /** The mail's instance is one of a version that knows no other end than that it was sent. */
  void beginInOlderVersion(Map<String, Object> mail) {
    runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(NotificationModel.KEY)
        .list()
        .forEach(instance -> runtimeService.deleteProcessInstance(instance.getId(), "test"));
    Deployment old =
        repositoryService
            .createDeployment()
            .name(KEY)
            .addModelInstance(
                "notification.bpmn",
                Bpmn.createExecutableProcess(NotificationModel.KEY)
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .sendTask(NotificationModel.SEND_MAIL)
                    .camundaExpression("${notificationTasks.send(execution)}")
                    .camundaAsyncBefore()
                    .endEvent()
                    .done())
            .deploy();
    String definition =
        repositoryService
            .createProcessDefinitionQuery()
            .deploymentId(old.getId())
            .singleResult()
            .getId();
    runtimeService
        .createProcessInstanceById(definition)
        .setVariable("mailId", mail.get("id").toString())
        .setVariable("recipient", mail.get("recipient"))
        .setVariable("taskId", mail.get("task_id"))
        .execute();
    // And the newest is the program's own again.
    repositoryService
        .createDeployment()
        .name(KEY)
        .addClasspathResource("processes/notification/notification.bpmn")
        .deploy();
  }

  /** Runs the jobs of mails and of their failures until only times to come are left. */
  void runDue() {
    for (List<Job> due = due(); !due.isEmpty(); due = due()) {
      due.forEach(job -> managementService.executeJob(job.getId()));
    }
  }

  /** As {@link #runDue()}, of whatever time. */
  void runAll() {
    runDue();
    sendAll();
    runDue();
  }

  private List<Job> due() {
    return managementService.createJobQuery().executable().list().stream()
        .filter(job -> !KEY.equals(job.getProcessDefinitionKey()))
        .toList();
  }

  /** How many rows of the ledger are like that. */
  int count(String condition) {
    return jdbc.sql("select count(*) from mail_ledger where " + condition)
        .query(Integer.class)
        .single();
  }

  List<Map<String, Object>> rows(String table) {
    return jdbc.sql("select * from " + table).query().listOfRows();
  }

  /** With the rights of a member of a group who sees the programme. */
  <T> T as(String person, String group, Supplier<T> action) {
    identityService.setAuthentication(person, List.of(group), List.of("programme"));
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }

  /** Lets a group work on tasks, as the program does for its groups. */
  void grant(String group) {
    Authorization grant =
        authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(group);
    grant.setResource(Resources.PROCESS_DEFINITION);
    grant.setResourceId("*");
    grant.setPermissions(
        new Permission[] {
          ProcessDefinitionPermissions.READ,
          ProcessDefinitionPermissions.READ_INSTANCE,
          ProcessDefinitionPermissions.READ_TASK,
          ProcessDefinitionPermissions.READ_HISTORY,
          ProcessDefinitionPermissions.TASK_WORK
        });
    authorizationService.saveAuthorization(grant);
  }

  /** The open tasks of this kind. */
  List<Task> tasks(String element) {
    return taskService.createTaskQuery().taskDefinitionKey(element).list();
  }

  Job job() {
    return jobs().get(0);
  }

  List<Job> jobs() {
    return managementService.createJobQuery().processDefinitionKey(NotificationModel.KEY).list();
  }

  long notifications() {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(NotificationModel.KEY)
        .count();
  }

  List<Map<String, Object>> ledger() {
    return jdbc.sql("select * from mail_ledger").query().listOfRows();
  }

  Map<String, Object> ledgerOf(String recipient) {
    return jdbc.sql("select * from mail_ledger where recipient = ?")
        .param(recipient)
        .query()
        .singleRow();
  }

  static ZoneId zone() {
    return ZoneId.of("Europe/Copenhagen");
  }
}
