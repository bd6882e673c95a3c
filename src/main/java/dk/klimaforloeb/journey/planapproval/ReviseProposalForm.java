package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ReviseProposal}. */
@Component
class ReviseProposalForm implements TaskForm {

  private final PoliticalRecord politicalRecord;
  private final PlanVersions versions;

  ReviseProposalForm(PoliticalRecord politicalRecord, PlanVersions versions) {
    this.politicalRecord = politicalRecord;
    this.versions = versions;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.REVISE_PROPOSAL)
        .readAs(ProposalRevision.class)
        .shows("remarksShown", "planShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = versions.shown(journey);
    known.put("remarksShown", politicalRecord.lastDecision(journey));
    versions.latest(journey).ifPresent(plan -> known.put("planUrl", plan.planUrl()));
    return known;
  }

  @Override
  public Map<String, Object> added(Submission s) {
    return Map.of("reading", PlanApprovalModel.READING.get(s.task()));
  }
}
