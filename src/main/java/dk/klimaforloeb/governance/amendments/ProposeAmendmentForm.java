package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ProposeAmendment}. */
@Component
class ProposeAmendmentForm implements TaskForm {

  private static final String STEP = "step";
  private static final String PROPOSE = "propose";

  private final ProposalFields fields;
  private final Amendments amendments;
  private final Clock clock;

  ProposeAmendmentForm(ProposalFields fields, Amendments amendments, Clock clock) {
    this.fields = fields;
    this.amendments = amendments;
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    Set<String> unread = new HashSet<>(List.of(ProposalFields.NAMES));
    unread.add(STEP);
    return FormContract.of(AgreementAmendmentModel.PROPOSE_AMENDMENT)
        .unread(unread)
        .shows("divisionShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = fields.offered();
    known.put(STEP, PROPOSE);
    known.put("openWork", "stay");
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    if (s.is(STEP, PROPOSE)) {
      fields.check(s, refusals);
    }
  }

  @Override
  public void passOn(Submission s) {
    boolean isProposed = s.is(STEP, PROPOSE);
    AgreementAmendmentModel.PROPOSED.set(s.task().getExecution(), isProposed);
    if (isProposed) {
      AgreementAmendmentModel.AMENDMENT.set(
          s.task().getExecution(),
          amendments.add(
              s.task().getTenantId(), s.person(), LocalDate.now(clock), fields.wanted(s)));
    }
  }
}
