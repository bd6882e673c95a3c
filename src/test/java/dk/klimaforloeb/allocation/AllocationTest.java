package dk.klimaforloeb.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.agreement.CitedClauses;
import dk.klimaforloeb.engine.TaskReasons;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** To whom tasks go, and what becomes of open ones when the division of tasks is changed. */
@ProcessTest
class AllocationTest {

  private static final String CASE = Cases.key("0710", "1");
  private static final String CHANGED = "changed division";

  @Autowired Cases cases;
  @Autowired CitedClauses cited;
  @Autowired TaskReasons reasons;
  @Autowired Reallocations reallocations;
  @Autowired DivisionPreview preview;
  @Autowired RepositoryService repositoryService;
  @Autowired TaskService taskService;
  @Autowired IdentityService identityService;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;

  private Task kickoff;

  @BeforeEach
  void theKickoffIsOpen() {
    cases.requestJourney("0710", "1");
    cases.submit(
        "municipality-0710", CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", CASE, "UserTask_RegisterAdmission", Answers.admitted());
    cases.submit("municipality-0710", CASE, "UserTask_AppointLead", Answers.lead());
    kickoff = cases.task(CASE);
  }

  @AfterEach
  void theAgreementsOwnDivisionHolds() {
    repositoryService
        .createDeploymentQuery()
        .deploymentName(CHANGED)
        .list()
        .forEach(deployment -> repositoryService.deleteDeployment(deployment.getId(), true));
  }

  @Test
  void theKickoffGoesToWhomTheAgreementNames() {
    assertThat(kickoff)
        .hasDefinitionKey("UserTask_HoldKickoff")
        .hasCandidateGroup("kkr-coordinator");
    assertThat(kickoff.getDescription())
        .contains(
            "\n\nSamarbejdsaftalen, afsnittet Finansiering: klimakoordinatoren står bl.a. for den"
                + " direkte klimafaglige sparring og 1:1 vejledning af kommunerne.\n\n")
        .contains("det er det første møde om sparringen.")
        .doesNotContain("SA-");
    assertThat(cases.column("allocation", "candidate_group")).containsExactly("kkr-coordinator");
    assertThat(cases.column("allocation", "task_type")).containsExactly("kickoff-meeting");
    assertThat(cited.withACase()).containsExactly(Map.entry("SA-35", CASE));
    assertThat(cases.column("allocation", "business_key")).containsExactly(CASE);
    assertThat(cases.column("allocation", "tenant_id")).containsExactly("0710");
  }

  @Test
  void theReasonIsToldOfTheGroupThatGotTheTaskAndOfNoOther() {
    assertThat(reasons.find(kickoff.getId(), List.of("kkr-coordinator", "secretariat")))
        .contains((String) allocation().get("reason"));
    assertThat(reasons.find(kickoff.getId(), List.of("secretariat"))).isEmpty();
  }

  @Test
  void anUnchangedDivisionMovesNothing() {
    reallocations.run(null);

    assertThat(candidateGroups()).containsExactly("kkr-coordinator");
    assertThat(cases.column("allocation", "candidate_group")).hasSize(1);
  }

  @Test
  void aChangedDivisionMovesATaskThatNobodyHasTaken() throws IOException {
    changeDivision();

    reallocations.run(null);

    assertThat(candidateGroups()).containsExactly("regional-coordinator");
    assertThat(allocation()).containsEntry("candidateGroup", "regional-coordinator");
    assertThat(allocation()).containsEntry("taskType", "kickoff-meeting");
    assertThat(cases.column("allocation", "candidate_group"))
        .containsExactly("kkr-coordinator", "regional-coordinator");
    assertThat(cases.column("allocation", "decision_version")).doesNotHaveDuplicates();
    assertThat(cases.column("allocation", "business_key")).containsExactly(CASE, CASE);
    assertThat(cases.column("allocation", "tenant_id")).containsExactly("0710", "0710");

    cases.submit("regional-coordinator", CASE, "UserTask_HoldKickoff", Answers.kickoffHeld());
    assertThat(cases.task(CASE)).hasDefinitionKey("UserTask_CompleteSelfAssessment");
  }

  @Test
  void whatAChangedDivisionWouldMoveIsToldBefore() throws IOException {
    assertThat(preview.consequences(Map.of("task-division", division()))).isEmpty();
    Map<String, String> changed = Map.of("task-division", changedDivision());
    assertThat(preview.consequences(changed))
        .containsExactly(
            "1 åbne opgaver af typen kickoff-meeting flyttes fra KKR's klimakoordinator til"
                + " Regionens klimakoordinator, fordi opgavefordelingen er ændret.");
    assertThat(candidateGroups()).containsExactly("kkr-coordinator");

    taskService.setAssignee(kickoff.getId(), "coordinator");
    assertThat(preview.consequences(changed))
        .singleElement()
        .asString()
        .startsWith("1 åbne opgaver af typen kickoff-meeting bliver hos KKR's klimakoordinator");
  }

  @Test
  void whoGetsAMovedTaskIsTold() throws IOException {
    User newcomer = identityService.newUser("newcomer");
    newcomer.setEmail("newcomer@klimaforloeb.example");
    identityService.saveUser(newcomer);
    identityService.createMembership("newcomer", "regional-coordinator");
    try {
      changeDivision();

      reallocations.run(null);
      reallocations.run(null);

      assertThat(cases.column("mail_ledger", "recipient")).containsOnlyOnce("newcomer");
    } finally {
      identityService.deleteUser("newcomer");
    }
  }

  @Test
  void aTaskIsMovedOnce() throws IOException {
    changeDivision();

    reallocations.run(null);
    reallocations.run(null);

    assertThat(candidateGroups()).containsExactly("regional-coordinator");
    assertThat(cases.column("allocation", "candidate_group")).hasSize(2);
  }

  @Test
  void aClaimedTaskStaysWithWhoClaimedIt() throws IOException {
    cases.as(
        "coordinator",
        "kkr-coordinator",
        "0710",
        () -> {
          taskService.claim(kickoff.getId(), "coordinator");
          return null;
        });
    changeDivision();

    reallocations.run(null);

    assertThatTheTaskStayed();
    assertThat(cases.task(CASE)).isAssignedTo("coordinator");
    cases.submit("coordinator", "kkr-coordinator", cases.task(CASE), Answers.kickoffHeld());
    assertThat(cases.task(CASE)).hasDefinitionKey("UserTask_CompleteSelfAssessment");
  }

  @Test
  void aTaskThatWasOfferedToOthersByHandStays() throws IOException {
    taskService.addCandidateGroup(kickoff.getId(), "secretariat");
    changeDivision();

    reallocations.run(null);

    assertThat(candidateGroups()).containsExactlyInAnyOrder("kkr-coordinator", "secretariat");
    assertThat(cases.column("allocation", "candidate_group")).containsExactly("kkr-coordinator");
  }

  @Test
  void aTaskThatIsClaimedAtTheSameMomentStays() throws Exception {
    changeDivision();

    whileUncommitted(() -> taskService.claim(kickoff.getId(), "coordinator"));

    assertThatTheTaskStayed();
    assertThat(cases.task(CASE)).isAssignedTo("coordinator");
  }

  @Test
  void aTaskThatAnotherNodeMovesAtTheSameMomentIsMovedOnce() throws Exception {
    changeDivision();

    whileUncommitted(() -> reallocations.run(null));

    assertThat(candidateGroups()).containsExactly("regional-coordinator");
    assertThat(cases.column("allocation", "candidate_group"))
        .containsExactly("kkr-coordinator", "regional-coordinator");
  }

  /** Divides again on another thread, which comes across what this one has not committed yet. */
  private void whileUncommitted(Runnable change) throws Exception {
    CompletableFuture<Void> other =
        new TransactionTemplate(transactions)
            .execute(
                status -> {
                  change.run();
                  CompletableFuture<Void> started =
                      CompletableFuture.runAsync(() -> reallocations.run(null));
                  awaitOneThatIsBlocked(started);
                  return started;
                });
    other.get(10, TimeUnit.SECONDS);
  }

  /** Until the database says that one connection waits for what another has written. */
  private void awaitOneThatIsBlocked(CompletableFuture<Void> started) {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (jdbc.sql("select count(blocker_id) from information_schema.sessions")
            .query(Integer.class)
            .single()
        == 0) {
      assertThat(started).describedAs("came across nothing").isNotDone();
      assertThat(System.nanoTime()).describedAs("nobody waits").isLessThan(latest);
      Thread.onSpinWait();
    }
  }

  private void assertThatTheTaskStayed() {
    assertThat(candidateGroups()).containsExactly("kkr-coordinator");
    assertThat(allocation()).containsEntry("candidateGroup", "kkr-coordinator");
    assertThat(cases.column("allocation", "candidate_group")).containsExactly("kkr-coordinator");
  }

  private List<String> candidateGroups() {
    return taskService.getIdentityLinksForTask(kickoff.getId()).stream()
        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .map(IdentityLink::getGroupId)
        .toList();
  }

  private Map<String, String> allocation() {
    return Allocations.ALLOCATION.find(taskService, kickoff.getId()).orElseThrow();
  }

  /** The region's coordinator holds the first meetings from now on. */
  private void changeDivision() throws IOException {
    repositoryService
        .createDeployment()
        .name(CHANGED)
        .addString("agreement/task-division.dmn", changedDivision())
        .deploy();
  }

  private static String changedDivision() throws IOException {
    String dmn = division();
    String changed = dmn.replaceFirst("\"kkr-coordinator\"", "\"regional-coordinator\"");
    assertThat(changed).isNotEqualTo(dmn);
    return changed;
  }

  private static String division() throws IOException {
    return new ClassPathResource("agreement/midtjylland-2020-task-division.dmn")
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
