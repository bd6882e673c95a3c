package dk.klimaforloeb.governance.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.governance.amendments.Amendment.Status;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Two amendments on their way at a time: both take effect, or what stands in the way is told. */
@ProcessTest
class TwoAmendmentsTest extends AmendmentTrial {

  @Test
  void twoAmendmentsOfDifferentRowsBothTakeEffect() {
    propose("kickoff");
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "present"));
    propose("analysis");
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "present"));
    decided("approved-only");
    cases.moveTo("2021-01-04T00:00");

    assertThat(steering.all(AgreementAmendmentModel.KEY)).isEmpty();
    assertThat(versions()).isEqualTo(3);
    assertThat(cases.column("amendment", "status")).containsExactly("in-force", "in-force");
    assertThat(ruling("kickoff-meeting")).isEqualTo(REGION);
    assertThat(ruling("analysis")).isEqualTo("secretariat");
  }

  @Test
  void twoAmendmentsOfTheSameRowAreBroughtBeforeTheSecretariat() {
    twoOfTheSameRow();

    assertThat(steering.all(AgreementAmendmentModel.KEY)).hasSize(1);
    assertThat(versions()).isEqualTo(2);
    assertThat(ruling("kickoff-meeting")).isEqualTo(REGION);
    assertThat(steering.offered("UserTask_ResolveAmendment").get("collisionShown").toString())
        .contains("Opstartsm\u00f8de med kommunen", "KKR's klimakoordinator")
        .contains("ligger nu hos Regionens klimakoordinator");
    ProcessInstance second = amendment();
    steering.submit("UserTask_ResolveAmendment", Answers.of("resolve-amendment", "apply"));

    assertThat(second).isEnded();
    assertThat(cases.path(second))
        .endsWith(
            "Gateway_Collides",
            "UserTask_ResolveAmendment",
            "Gateway_Resolved",
            "Gateway_BeforeInForce",
            "ServiceTask_PutInForce",
            "Gateway_Collides",
            "Gateway_MovesOpenWork",
            "Gateway_AfterOpenWork",
            "SendTask_TellInForce",
            "EndEvent_AmendmentInForce");
    assertThat(ruling("kickoff-meeting")).isEqualTo("secretariat");
  }

  @Test
  void theSecondOfTwoMayBeDroppedAndIsKept() {
    twoOfTheSameRow();
    ProcessInstance second = amendment();
    steering.submit("UserTask_ResolveAmendment", Answers.of("resolve-amendment", "drop"));

    assertThat(second).isEnded();
    assertThat(cases.path(second))
        .endsWith("Gateway_Resolved", "SendTask_TellDropped", "EndEvent_AmendmentDropped");
    assertThat(ruling("kickoff-meeting")).isEqualTo(REGION);
    assertThat(cases.column("amendment", "status")).containsExactly("in-force", "dropped");
    assertThat(mails()).contains("Den \u00e6ndrede opgavefordeling tr\u00e6der ikke i kraft");
  }

  /** The second is applied to what the first has written, not to what there was before. */
  @Test
  void twoThatTakeEffectAtTheSameMomentLoseNothing() throws Exception {
    long kickoff = approved("kickoff");
    long analysis = approved("analysis");
    TransactionTemplate transaction = new TransactionTemplate(transactions);

    CompletableFuture<Boolean> other =
        transaction.execute(
            status -> {
              assertThat(desk.putInForce(kickoff)).isTrue();
              CompletableFuture<Boolean> started =
                  CompletableFuture.supplyAsync(
                      () -> transaction.execute(inner -> desk.putInForce(analysis)));
              awaitOneThatIsBlocked(started);
              return started;
            });

    assertThat(other.get(30, TimeUnit.SECONDS)).isTrue();
    assertThat(ruling("kickoff-meeting")).isEqualTo(REGION);
    assertThat(ruling("analysis")).isEqualTo("secretariat");
    assertThat(versions()).isEqualTo(3);
  }

  private void awaitOneThatIsBlocked(CompletableFuture<?> started) {
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

  private long approved(String answer) {
    propose(answer);
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "withdrawn"));
    long number = number();
    amendments.decided(number, Status.APPROVED, 1, "M\u00f8de", LocalDate.of(2020, 9, 16), null);
    return number;
  }

  private void twoOfTheSameRow() {
    propose("kickoff");
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "present"));
    Map<String, Object> other = Answers.of("propose-amendment", "kickoff");
    Map<String, Object> row = new LinkedHashMap<>(row(other));
    row.put("group", "secretariat");
    other.put("changes", List.of(row));
    ProcessInstance proposal = starters.asCoordinator(AgreementAmendmentModel.KEY);
    submitProposal(proposal, other);
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "present"));
    decided("approved-only");
    cases.moveTo("2021-01-04T00:00");
  }
}
