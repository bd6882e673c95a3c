package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.funding.FundingRequest.Status;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_GrantFunding}. */
@Component
class GrantFundingForm implements TaskForm {

  private static final String OUTCOME = "outcome";
  private static final String GRANTED_AMOUNT = "grantedAmount";
  private static final String REMARKS = "remarks";

  private final FundingRequests requests;
  private final Commitments grants;
  private final SteeringMatters matters;
  private final RequestTexts words;
  private final Clock clock;
  private final Texts texts = new Texts("funding");

  GrantFundingForm(
      FundingRequests requests,
      Commitments grants,
      SteeringMatters matters,
      RequestTexts words,
      Clock clock) {
    this.requests = requests;
    this.grants = grants;
    this.matters = matters;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(FundingRequestModel.GRANT_FUNDING)
        .unread(OUTCOME, GRANTED_AMOUNT, REMARKS)
        .shows("requestShown", "authorityShown", "leftShown", "decisionShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    FundingRequest request = request(task);
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("requestShown", words.shown(request));
    known.put("authorityShown", Shown.typed(request.reason()));
    known.put("leftShown", Shown.typed(Kroner.text(grants.shown(request))));
    known.put(
        "decisionShown",
        matters
            .answer(task.getProcessInstanceId())
            .map(
                answer ->
                    Shown.text(
                        texts,
                        "funding.shown.decision",
                        DanishDates.day(answer.decidedOn()),
                        answer.meeting(),
                        answer.remarks()))
            .orElse(Shown.NOTHING));
    known.put(GRANTED_AMOUNT, Kroner.of(request.amount()).doubleValue());
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    Amounts.check(s, GRANTED_AMOUNT, refusals, texts);
    if (!s.is(OUTCOME, FundingRequestModel.GRANTED)) {
      return;
    }
    FundingRequest request = request(s.task());
    long amount = Amounts.ore(s, GRANTED_AMOUNT);
    if (amount > request.amount()) {
      refusals.add(
          GRANTED_AMOUNT, texts.get("funding.grant.too-much", Kroner.text(request.amount())));
    }
    long left = grants.left(request);
    if (amount > left) {
      refusals.add(
          GRANTED_AMOUNT,
          texts.get("funding.grant.not-enough", Kroner.text(left), words.payer(request)));
    }
  }

  @Override
  public void passOn(Submission s) {
    FundingRequest request = request(s.task());
    String outcome = s.text(OUTCOME);
    FundingRequestModel.ANSWER.set(s.task().getExecution(), outcome);
    if (s.is(OUTCOME, FundingRequestModel.ASK_STEERING_GROUP)) {
      return;
    }
    boolean isGranted = s.is(OUTCOME, FundingRequestModel.GRANTED);
    Long amount = isGranted ? Amounts.ore(s, GRANTED_AMOUNT) : null;
    if (isGranted) {
      grants.grant(request, amount);
    }
    requests.decided(
        request.number(),
        isGranted ? Status.GRANTED : Status.DECLINED,
        amount,
        s.person(),
        LocalDate.now(clock),
        s.text(REMARKS));
  }

  private FundingRequest request(DelegateTask task) {
    return requests.get(FundingRequestModel.REQUEST.get(task));
  }
}
