package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.agreement.AmendableDivision;
import dk.klimaforloeb.allocation.AmendedWork;
import dk.klimaforloeb.governance.Steering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** People propose to change the division of tasks, in process tests. */
abstract class AmendmentTrial {

  static final String KKR = "kkr-coordinator";
  static final String REGION = "regional-coordinator";

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired Steering steering;
  @Autowired Amendments amendments;
  @Autowired AmendmentDesk desk;
  @Autowired AmendedWork work;
  @Autowired AmendableDivision division;
  @Autowired RepositoryService repositoryService;
  @Autowired IdentityService identityService;
  @Autowired TaskService taskService;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void begin() {
    cases.moveTo("2020-09-16T10:00");
    User proposer = identityService.newUser("coordinator");
    proposer.setEmail("coordinator@klimaforloeb.example");
    identityService.saveUser(proposer);
    identityService.createMembership("coordinator", KKR);
  }

  @AfterEach
  void theAgreementsOwnDivisionHolds() {
    repositoryService
        .createDeploymentQuery()
        .deploymentName("klimaforloeb-amendment-task-division")
        .list()
        .forEach(deployment -> repositoryService.deleteDeployment(deployment.getId(), true));
    identityService.deleteUser("coordinator");
  }

  /** All matters that wait are decided alike in the first meeting. */
  void decided(String answer) {
    for (Task task : steering.tasks("UserTask_WriteRecommendation")) {
      steering.submit(task, Answers.of("write-recommendation", "written"));
    }
    steering.beginCalendar("2020-09-16T10:00");
    steering.meetUntilAgenda();
    steering.hold("held");
    for (Task task : steering.tasks("UserTask_RegisterDecision")) {
      steering.submit(task, Answers.of("register-decision", answer));
    }
  }

  void propose(String answer, Object... more) {
    ProcessInstance proposal = starters.asCoordinator(AgreementAmendmentModel.KEY);
    submitProposal(proposal, Answers.of("propose-amendment", answer, more));
  }

  void submitProposal(ProcessInstance proposal, Map<String, Object> values) {
    starters.submitAsCoordinator(proposal, values);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> row(Map<String, Object> values) {
    return ((List<Map<String, Object>>) values.get("changes")).get(0);
  }

  ProcessInstance amendment() {
    List<ProcessInstance> running = new ArrayList<>(steering.all(AgreementAmendmentModel.KEY));
    return running.get(running.size() - 1);
  }

  long number() {
    return jdbc.sql("select max(id) from amendment").query(Long.class).single();
  }

  Task kickoffOf(String code) {
    String key = Cases.key(code, "1");
    cases.requestJourney(code, "1");
    cases.submit(
        "municipality-" + code, key, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", key, "UserTask_RegisterAdmission", Answers.admitted());
    cases.submit("municipality-" + code, key, "UserTask_AppointLead", Answers.lead());
    return cases.task(key);
  }

  List<String> groupsOf(Task task) {
    return taskService.getIdentityLinksForTask(task.getId()).stream()
        .map(link -> link.getGroupId())
        .filter(Objects::nonNull)
        .toList();
  }

  String ruling(String key) {
    return work.ruling().said(key).orElseThrow().group();
  }

  int versions() {
    return (int)
        repositoryService
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey("task-division")
            .count();
  }

  List<String> mails() {
    return cases.column("mail_ledger", "subject");
  }
}
