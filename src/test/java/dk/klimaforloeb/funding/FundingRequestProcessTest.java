package dk.klimaforloeb.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.agreement.WorkDone;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.funding.messages.FundingRequested;
import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class FundingRequestProcessTest extends FundingTrial {

  @Autowired RequestsDone done;

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
    assertThat(cases.recorded("describe-funding", "case_key"))
        .containsExactly("midtjylland-2020:joint");
    assertThat(done.told().get("funding-request"))
        .containsExactly(new WorkDone.Told("Anmodninger om penge: Afsluttet 1", true));
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
    messages.start(new CaseKey("midtjylland-2020:joint"), new FundingRequested(number));
    cases.runJobs();

    ProcessInstance request = cases.only(FundingRequestModel.KEY, "midtjylland-2020:joint");
    assertThat(request.getTenantId()).isEqualTo("programme");
    assertThat(starters.task(request)).hasCandidateGroup(REGION);
    assertThat(cases.path(request)).startsWith("StartEvent_FundingRequested");
  }
}
