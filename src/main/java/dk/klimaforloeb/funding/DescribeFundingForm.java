package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.funding.messages.Wish;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_DescribeFunding}. */
@Component
class DescribeFundingForm implements TaskForm {

  private static final String STEP = "step";
  private static final String ASK = "ask";
  private static final String PAYER = "payer";
  private static final String AMOUNT = "amount";

  private final FundingSources contributions;
  private final Handling handling;
  private final Texts texts = new Texts("funding");

  DescribeFundingForm(FundingSources contributions, Handling handling) {
    this.contributions = contributions;
    this.handling = handling;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(FundingRequestModel.DESCRIBE_FUNDING)
        .unread(STEP, "kind", "title", "purpose", AMOUNT, "wantedOn", PAYER);
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    List<Map<String, String>> payers =
        contributions.local().stream()
            .map(funding -> Map.of("label", funding.name(), "value", funding.id()))
            .toList();
    return Map.of(STEP, ASK, ContributionNames.OFFER, payers);
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    Amounts.check(s, AMOUNT, refusals, texts);
    String payer = s.text(PAYER);
    if (payer != null && contributions.local().stream().map(Funding::id).noneMatch(payer::equals)) {
      refusals.add(PAYER, texts.get("funding.payer.unknown"));
    }
  }

  @Override
  public void passOn(Submission s) {
    boolean isAsked = s.is(STEP, ASK);
    FundingRequestModel.WANTED.set(s.task().getExecution(), isAsked);
    if (isAsked) {
      Wish wish =
          new Wish(
              s.text("kind"),
              s.text("title"),
              s.text("purpose"),
              s.number(AMOUNT),
              s.date("wantedOn"),
              s.text(PAYER),
              s.person());
      FundingRequestModel.REQUEST.set(
          s.task().getExecution(), handling.asked(s.task().getExecution(), wish));
    }
  }
}
