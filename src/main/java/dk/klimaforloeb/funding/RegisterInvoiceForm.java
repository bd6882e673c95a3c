package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.funding.FundingRequest.Status;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterInvoice}. */
@Component
class RegisterInvoiceForm implements TaskForm {

  private static final String STEP = "step";
  private static final String INVOICE = "invoice";
  private static final String AMOUNT = "amount";
  private static final String REFERENCE = "reference";
  private static final String IS_LAST = "isLast";

  private final FundingRequests requests;
  private final Commitments grants;
  private final FundingLedger ledger;
  private final RequestTexts words;
  private final Texts texts = new Texts("funding");

  RegisterInvoiceForm(
      FundingRequests requests, Commitments grants, FundingLedger ledger, RequestTexts words) {
    this.requests = requests;
    this.grants = grants;
    this.ledger = ledger;
    this.words = words;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(FundingRequestModel.REGISTER_INVOICE)
        .unread(STEP, REFERENCE, AMOUNT, "invoicedOn", IS_LAST, "remarks")
        .shows("requestShown", "openShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    FundingRequest request = request(task);
    return Map.of(
        STEP,
        INVOICE,
        "requestShown",
        words.shown(request),
        "openShown",
        Shown.typed(Kroner.text(grants.openShown(request))));
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    Amounts.check(s, AMOUNT, refusals, texts);
    if (!s.is(STEP, INVOICE)) {
      return;
    }
    FundingRequest request = request(s.task());
    long amount = Amounts.ore(s, AMOUNT);
    long open = grants.open(request);
    if (amount > open) {
      refusals.add(AMOUNT, texts.get("funding.invoice.too-much", Kroner.text(open)));
    }
    if (ledger.hasVoucher(request.contribution(), s.text(REFERENCE), amount)) {
      refusals.add(REFERENCE, texts.get("funding.invoice.twice"));
    }
  }

  @Override
  public void passOn(Submission s) {
    FundingRequest request = request(s.task());
    if (s.is(STEP, INVOICE)) {
      grants.pay(request, Amounts.ore(s, AMOUNT), s.text(REFERENCE), s.date("invoicedOn"));
    }
    String paid = paid(s);
    FundingRequestModel.PAID.set(s.task().getExecution(), paid);
    if (!paid.equals(FundingRequestModel.MORE_TO_COME)) {
      grants.release(request);
      requests.becomes(
          request.number(),
          paid.equals(FundingRequestModel.CANCELLED) ? Status.CANCELLED : Status.SETTLED);
    }
  }

  private static String paid(Submission s) {
    if (s.is(STEP, FundingRequestModel.CANCELLED)) {
      return FundingRequestModel.CANCELLED;
    }
    return s.is(STEP, INVOICE) && !Boolean.TRUE.equals(s.flag(IS_LAST))
        ? FundingRequestModel.MORE_TO_COME
        : FundingRequestModel.SETTLED;
  }

  private FundingRequest request(DelegateTask task) {
    return requests.get(FundingRequestModel.REQUEST.get(task));
  }
}
