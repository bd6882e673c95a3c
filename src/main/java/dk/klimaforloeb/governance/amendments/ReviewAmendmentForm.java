package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.amendments.Amendment.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ReviewAmendment}. */
@Component
class ReviewAmendmentForm implements TaskForm {

  private static final String OUTCOME = "outcome";
  private static final String REMARKS = "remarks";

  private final ProposalFields fields;
  private final Amendments amendments;
  private final AmendmentWords words;

  ReviewAmendmentForm(ProposalFields fields, Amendments amendments, AmendmentWords words) {
    this.fields = fields;
    this.amendments = amendments;
    this.words = words;
  }

  @Override
  public FormContract contract() {
    Set<String> unread = new HashSet<>(List.of(ProposalFields.NAMES));
    unread.addAll(List.of(OUTCOME, REMARKS));
    return FormContract.of(AgreementAmendmentModel.REVIEW_AMENDMENT)
        .unread(unread)
        .shows("divisionShown", "amendmentShown", "previewShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Amendment amendment = amendments.get(AgreementAmendmentModel.AMENDMENT.get(task));
    Map<String, Object> known = fields.offered();
    known.putAll(fields.filledIn(amendment.wanted()));
    known.put(OUTCOME, AgreementAmendmentModel.PRESENT);
    known.put("amendmentShown", words.shown(amendment));
    known.put("previewShown", Shown.typed(amendment.preview()));
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    if (s.is(OUTCOME, AgreementAmendmentModel.CHANGE)) {
      fields.check(s, refusals);
    }
  }

  @Override
  public void passOn(Submission s) {
    long amendment = AgreementAmendmentModel.AMENDMENT.get(s.task());
    String outcome = s.text(OUTCOME);
    AgreementAmendmentModel.REVIEW.set(s.task().getExecution(), outcome);
    switch (outcome) {
      case AgreementAmendmentModel.CHANGE -> amendments.propose(amendment, fields.wanted(s));
      case AgreementAmendmentModel.WITHDRAW ->
          amendments.becomes(amendment, Status.WITHDRAWN, s.text(REMARKS));
      default ->
          AgreementAmendmentModel.MOVES_OPEN_WORK.set(
              s.task().getExecution(), amendments.get(amendment).wanted().movesOpenWork());
    }
  }
}
