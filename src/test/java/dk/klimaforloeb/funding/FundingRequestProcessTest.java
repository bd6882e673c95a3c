package dk.klimaforloeb.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.funding.messages.FundingRequested;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class FundingRequestProcessTest {

  private static final String KKR = "kkr-coordinator";
  private static final String REGION = "regional-coordinator";
  private static final String SECRETARIAT = "secretariat";

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired Members members;
  @Autowired ProcessEngine engine;
  @Autowired CaseMessages messages;
  @Autowired FundingRequests requests;
  @Autowired FundingLedger ledger;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void theCoordinatorHasAnAddress() {
    cases.moveTo("2020-09-16T10:00");
    members.add("coordinator", KKR);
  }

  @AfterEach
  void nobodyIsLeft() {
    members.remove("coordinator");
  }

  @Test
  void aWorkshopIsPaidOfTheMunicipalitiesMoneyAndItsRestIsFreeAgain() {
    ProcessInstance request = asked("workshop", Map.of());
    assertThat(request.getTenantId()).isEqualTo("programme");
    assertThat(starters.task(request)).isNotAssigned().hasCandidateGroup(KKR);
    assertThat(offered(KKR, request))
        .containsEntry("leftShown", "3.000.000 kr.")
        .containsEntry("grantedAmount", 20000.0)
        .hasEntrySatisfying(
            "requestShown",
            shown ->
                assertThat(shown.toString())
                    .contains("Workshop om landbrug", "20.000 kr.", "Kommunernes bidrag"));
    submit(KKR, request, Answers.of("grant-funding", "granted"));
    assertThat(used("municipalities")).isEqualTo("2000000 0");
    assertThat(mails()).containsExactly("Pengene er bevilget: Workshop om landbrug");
    submit(KKR, request, Answers.of("register-invoice", "part"));
    assertThat(used("municipalities")).isEqualTo("749950 1250050");
    submit(KKR, request, Answers.of("register-invoice", "last"));

    assertThat(request).isEnded();
    assertThat(used("municipalities")).isEqualTo("0 1750050");
    assertThat(ledger.of("region")).isEmpty();
    assertThat(status()).containsExactly("settled");
    assertThat(cases.path(request))
        .containsExactly(
            "StartEvent_FundingWanted",
            "ServiceTask_OpenCase",
            "UserTask_DescribeFunding",
            "Gateway_Wanted",
            "Gateway_BeforeTakeUp",
            "ServiceTask_FindAuthority",
            "Gateway_Authority",
            "Gateway_BeforeGrant",
            "UserTask_GrantFunding",
            "Gateway_Answer",
            "SendTask_TellGranted",
            "Gateway_BeforeInvoice",
            "UserTask_RegisterInvoice",
            "Gateway_Settled",
            "Gateway_BeforeInvoice",
            "UserTask_RegisterInvoice",
            "Gateway_Settled",
            "EndEvent_FundingSettled");
    assertThat(cases.recorded("describe-funding", "case_key")).containsExactly("midtjylland-2020");
  }

  @Test
  void aRefusedRequestCostsNothingAndWhoAskedIsTold() {
    ProcessInstance request = asked("workshop", Map.of());
    submit(KKR, request, Answers.of("grant-funding", "declined"));

    assertThat(request).isEnded();
    assertThat(cases.path(request)).endsWith("SendTask_TellDeclined", "EndEvent_FundingDeclined");
    assertThat(ledger.of("municipalities")).isEmpty();
    assertThat(status()).containsExactly("declined");
    assertThat(mails()).containsExactly("Anmodningen om penge er afslået: Workshop om landbrug");
  }

  @Test
  void anEventNamesItsPayerAndACancelledOneGivesAllFree() {
    ProcessInstance request = asked("event", Map.of());
    assertThat(starters.task(request)).hasCandidateGroup(REGION);
    submit(REGION, request, Answers.of("grant-funding", "granted"));
    assertThat(used("region")).isEqualTo("2000000 0");
    submit(REGION, request, Answers.of("register-invoice", "cancelled"));

    assertThat(request).isEnded();
    assertThat(cases.path(request)).endsWith("EndEvent_FundingCancelled");
    assertThat(used("region")).isEqualTo("0 0");
    assertThat(status()).containsExactly("cancelled");

    ProcessInstance other = asked("event", Map.of("payer", "municipalities"));
    assertThat(starters.task(other)).hasCandidateGroup(KKR);
    ProcessInstance stranger = starters.asCoordinator(FundingRequestModel.KEY);
    assertThatThrownBy(
            () ->
                submit(
                    KKR, stranger, Answers.of("describe-funding", "event", "payer", "realdania")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(payer)");
  }

  @Test
  void consultantsArePaidNationallyAndNeverOfALineHere() {
    ProcessInstance request = asked("consultant", Map.of());
    assertThat(starters.task(request)).hasCandidateGroup(SECRETARIAT);
    submit(SECRETARIAT, request, Answers.of("forward-funding", "sent"));
    assertThat(status()).containsExactly("forwarded");
    submit(SECRETARIAT, request, Answers.of("register-pool-answer", "granted"));

    assertThat(request).isEnded();
    assertThat(cases.path(request))
        .containsSubsequence(
            "Gateway_Authority",
            "UserTask_ForwardFunding",
            "Gateway_Forwarded",
            "UserTask_RegisterPoolAnswer",
            "Gateway_BeforeTellPoolAnswer",
            "SendTask_TellPoolAnswer",
            "EndEvent_PoolAnswered");
    assertThat(jdbc.sql("select count(*) from funding_entry").query(Long.class).single()).isZero();
    assertThat(mails())
        .containsExactly("Den nationale pulje har bevilget pengene: Rådgiver om reduktionssti");
  }

  @Test
  void anApplicationThatIsNeverSentIsNotWaitedFor() {
    ProcessInstance request = asked("consultant", Map.of());
    submit(SECRETARIAT, request, Answers.of("forward-funding", "given-up"));

    assertThat(request).isEnded();
    assertThat(status()).containsExactly("declined");
  }

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
  void onlyWhoManagesTheMoneyGrants() {
    ProcessInstance request = asked("workshop", Map.of());
    assertThatThrownBy(() -> submit(REGION, request, Answers.of("grant-funding", "granted")))
        .isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> submit(SECRETARIAT, request, Answers.of("grant-funding", "granted")))
        .isInstanceOf(AuthorizationException.class);
    assertThat(ledger.of("municipalities")).isEmpty();
    assertThatThrownBy(() -> starters.asMunicipality("0710", FundingRequestModel.KEY))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void whoStartedByMistakeAsksForNothing() {
    ProcessInstance request = starters.asCoordinator(FundingRequestModel.KEY);
    assertThat(request).task().isAssignedTo("coordinator");
    submit(KKR, request, Answers.of("describe-funding", "nothing"));

    assertThat(request).isEnded();
    assertThat(cases.path(request)).endsWith("Gateway_Wanted", "EndEvent_NothingWanted");
    assertThat(status()).isEmpty();
  }

  @Test
  void anotherProcessAsksByAMessage() {
    long number =
        requests.add(CommitmentsTest.request(0, null, null, Kroner.ore(new BigDecimal(500))));
    messages.start(new CaseKey("midtjylland-2020"), new FundingRequested(number));
    cases.runJobs();

    ProcessInstance request = cases.only(FundingRequestModel.KEY, "midtjylland-2020");
    assertThat(request.getTenantId()).isEqualTo("programme");
    assertThat(starters.task(request)).hasCandidateGroup(REGION);
    assertThat(cases.path(request)).startsWith("StartEvent_FundingRequested");
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

  private ProcessInstance asked(String answer, Map<String, Object> more) {
    Map<String, Object> values = Answers.of("describe-funding", answer);
    values.putAll(more);
    ProcessInstance request = starters.asCoordinator(FundingRequestModel.KEY);
    submit(KKR, request, values);
    return request;
  }

  private void submit(String group, ProcessInstance request, Map<String, Object> values) {
    starters.submitAsMemberOf(group, request, values, () -> {});
  }

  private Map<String, Object> offered(String group, ProcessInstance request) {
    String task = starters.task(request).getId();
    return cases.as(
        "reader", group, "programme", () -> engine.getFormService().getTaskFormVariables(task));
  }

  private void decide(ProcessInstance request, String outcome) {
    engine
        .getRuntimeService()
        .createMessageCorrelation("DecisionTaken")
        .processInstanceId(request.getId())
        .setVariable("decisionOutcome", outcome)
        .correlate();
    cases.runJobs();
  }

  /** What is set aside and what is paid, in oere. */
  private String used(String contribution) {
    List<Entry> entries = ledger.of(contribution);
    return entries.stream().mapToLong(Entry::committed).sum()
        + " "
        + entries.stream().mapToLong(Entry::used).sum();
  }

  private List<String> status() {
    return jdbc.sql("select status from funding_request order by id").query(String.class).list();
  }

  private List<String> mails() {
    return jdbc.sql("select subject from mail_ledger where kind = 'funding-answer'")
        .query(String.class)
        .list();
  }
}
