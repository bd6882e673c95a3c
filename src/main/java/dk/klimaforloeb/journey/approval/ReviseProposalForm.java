package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ReviseProposal}. */
@Component
class ReviseProposalForm implements TaskForm {

  private final ProposalRevisions revisions;
  private final Treatments treatments;
  private final PlanVersions versions;

  ReviseProposalForm(ProposalRevisions revisions, Treatments treatments, PlanVersions versions) {
    this.revisions = revisions;
    this.treatments = treatments;
    this.versions = versions;
  }

  @Override
  public String key() {
    return PlanApprovalModel.REVISE_PROPOSAL;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    String journey = task.getExecution().getProcessBusinessKey();
    Map<String, Object> known = versions.shown(journey);
    known.put(
        "remarksShown",
        treatments.sentBack(
            journey,
            PlanApprovalModel.BODY_OUTCOME
                .find(task)
                .filter(PlanApprovalModel.SENT_BACK::equals)
                .isPresent(),
            PlanApprovalModel.READING.get(task).equals(PlanApprovalModel.SECOND)));
    versions.latest(journey).ifPresent(plan -> known.put("planUrl", plan.url()));
    return known;
  }

  @Override
  public void accept(Submission s) {
    revisions.save(
        new ProposalRevision(
            null,
            CaseEntry.of(s),
            PlanApprovalModel.READING.get(s.task()),
            s.text("version"),
            s.text("planUrl"),
            s.text("changes")));
  }
}
