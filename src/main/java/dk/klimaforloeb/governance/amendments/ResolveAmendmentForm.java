package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.amendments.Amendment.Status;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ResolveAmendment}. */
@Component
class ResolveAmendmentForm implements TaskForm {

  private static final String OUTCOME = "outcome";
  private static final String REMARKS = "remarks";

  private final Amendments amendments;
  private final AmendmentDesk desk;
  private final AmendmentWords words;

  ResolveAmendmentForm(Amendments amendments, AmendmentDesk desk, AmendmentWords words) {
    this.amendments = amendments;
    this.desk = desk;
    this.words = words;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(AgreementAmendmentModel.RESOLVE_AMENDMENT)
        .unread(OUTCOME, REMARKS)
        .shows("amendmentShown", "collisionShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Amendment amendment = amendments.get(AgreementAmendmentModel.AMENDMENT.get(task));
    return Map.of(
        "amendmentShown", words.shown(amendment),
        "collisionShown", Shown.typed(amendment.collision()));
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    if (s.is(OUTCOME, AgreementAmendmentModel.APPLY)) {
      List<String> problems =
          desk.problemsOnPresentTable(AgreementAmendmentModel.AMENDMENT.get(s.task()));
      if (!problems.isEmpty()) {
        refusals.add(OUTCOME, String.join(" ", problems));
      }
    }
  }

  @Override
  public void passOn(Submission s) {
    long amendment = AgreementAmendmentModel.AMENDMENT.get(s.task());
    AgreementAmendmentModel.RESOLUTION.set(s.task().getExecution(), s.text(OUTCOME));
    if (s.is(OUTCOME, AgreementAmendmentModel.APPLY)) {
      desk.applyAnew(amendment);
    } else {
      amendments.becomes(amendment, Status.DROPPED, s.text(REMARKS));
    }
  }
}
