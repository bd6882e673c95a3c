package dk.klimaforloeb.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.ProcessTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** What is beyond the authority or the budget, or would be when many hand in at once. */
@ProcessTest
class FundingLimitsTest extends FundingTrial {

  @Test
  void whatIsBeyondTheAuthorityTheSteeringGroupDecides() {
    ProcessInstance request = asked("workshop", Map.of("amount", 50000.01));
    assertThat(request).isWaitingAt("Event_DecisionTaken");
    assertThat(status()).containsExactly("sought");
    decide(request, "approved-with-remark");
    assertThat(starters.task(request)).hasCandidateGroup(KKR);
    submit(KKR, request, Answers.of("grant-funding", "granted", "grantedAmount", 50000.01));
    submit(KKR, request, Answers.of("register-invoice", "closed"));

    assertThat(request).isEnded();
    assertThat(cases.path(request))
        .containsSubsequence(
            "Gateway_Authority",
            "SendTask_SeekDecision",
            "Event_DecisionTaken",
            "Gateway_Approved",
            "Gateway_BeforeGrant",
            "UserTask_GrantFunding");
    assertThat(used("municipalities")).isEqualTo("0 0");
  }

  @Test
  void whatTheSteeringGroupDoesNotApproveIsDeclined() {
    ProcessInstance request = asked("workshop", Map.of("amount", 90000));
    decide(request, "rejected");

    assertThat(request).isEnded();
    assertThat(cases.path(request)).endsWith("SendTask_TellNotApproved", "EndEvent_NotApproved");
    assertThat(status()).containsExactly("declined");
  }

  @Test
  void whatIsBeyondTheBudgetIsRefusedWithWhatIsLeftAndMayBeReducedOrAsked() {
    ProcessInstance large = asked("workshop", Map.of("amount", 2_990_000));
    decide(large, "approved");
    submit(KKR, large, Answers.of("grant-funding", "granted", "grantedAmount", 2_990_000));

    ProcessInstance request = asked("workshop", Map.of());
    assertThatThrownBy(() -> submit(KKR, request, Answers.of("grant-funding", "granted")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(grantedAmount)")
        .hasMessageContaining("Der er 10.000 kr. tilbage");
    assertThat(status()).containsExactly("granted", "asked");
    submit(KKR, request, Answers.of("grant-funding", "ask"));
    assertThat(request).isWaitingAt("Event_DecisionTaken");
    decide(request, "approved");
    assertThatThrownBy(() -> submit(KKR, request, Answers.of("grant-funding", "granted")))
        .isInstanceOf(FormFieldValidationException.class);
    submit(KKR, request, Answers.of("grant-funding", "granted", "grantedAmount", 10000));

    assertThat(used("municipalities")).isEqualTo("300000000 0");
  }

  @Test
  void amountsAreCheckedWhereverTheyAreTyped() {
    assertThatThrownBy(() -> asked("workshop", Map.of("amount", 10.005)))
        .hasMessageContaining("(amount)");
    assertThatThrownBy(() -> asked("workshop", Map.of("amount", 0)))
        .hasMessageContaining("(amount)");
    ProcessInstance request = asked("workshop", Map.of());
    assertThatThrownBy(
            () ->
                submit(
                    KKR,
                    request,
                    Answers.of("grant-funding", "granted", "grantedAmount", 20000.01)))
        .hasMessageContaining("Der er s\u00f8gt om 20.000 kr.");
    submit(KKR, request, Answers.of("grant-funding", "granted"));
    submit(KKR, request, Answers.of("register-invoice", "part"));
    assertThatThrownBy(() -> submit(KKR, request, Answers.of("register-invoice", "part")))
        .hasMessageContaining("(amount)")
        .hasMessageContaining("7.499,50 kr.")
        .hasMessageContaining("(reference)");
    assertThat(used("municipalities")).isEqualTo("749950 1250050");
  }

  @Test
  void ofTwentyFormsHandedInAtOnceSevenAreGrantedAndTheOthersAreToldHowMuchIsLeft()
      throws Exception {
    ProcessInstance large = asked("workshop", Map.of("amount", 2_860_000));
    decide(large, "approved");
    submit(KKR, large, Answers.of("grant-funding", "granted", "grantedAmount", 2_860_000));
    List<String> tasks =
        IntStream.range(0, 20)
            .mapToObj(i -> starters.task(asked("workshop", Map.of())).getId())
            .toList();

    ExecutorService people = Executors.newFixedThreadPool(20);
    List<Callable<String>> hands = new ArrayList<>();
    tasks.forEach(task -> hands.add(() -> handIn(task)));
    List<String> answers = new ArrayList<>();
    for (Future<String> answer : people.invokeAll(hands)) {
      answers.add(answer.get());
    }
    people.shutdown();
    cases.runJobs();

    assertThat(answers).filteredOn(String::isEmpty).hasSize(7);
    assertThat(answers)
        .filteredOn(answer -> !answer.isEmpty())
        .hasSize(13)
        .allSatisfy(answer -> assertThat(answer).contains("Der er 0 kr. tilbage"));
    assertThat(used("municipalities")).isEqualTo("300000000 0");
    assertThat(status()).filteredOn("granted"::equals).hasSize(8);
    assertThat(status()).filteredOn("asked"::equals).hasSize(13);
  }

  /** Nothing for what was granted, else why not. */
  private String handIn(String task) {
    engine
        .getIdentityService()
        .setAuthentication("coordinator", List.of(KKR), List.of("programme"));
    try {
      engine.getFormService().submitTaskForm(task, Answers.of("grant-funding", "granted"));
      return "";
    } catch (FormFieldValidationException e) {
      return e.getMessage();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }
}
