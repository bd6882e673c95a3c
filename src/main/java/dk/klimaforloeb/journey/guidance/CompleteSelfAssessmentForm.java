package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.queries.SelfAssessment;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_CompleteSelfAssessment}. */
@Component
class CompleteSelfAssessmentForm implements TaskForm {

  private final Capf capf;

  CompleteSelfAssessmentForm(Capf capf) {
    this.capf = capf;
  }

  /** They are read as the sections that are added. */
  @Override
  public FormContract contract() {
    return FormContract.of(GuidanceModel.COMPLETE_SELF_ASSESSMENT)
        .readAs(SelfAssessment.class)
        .unread(capf.fields("allMet"))
        .shows(capf.helps());
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.copyOf(capf.help());
  }

  @Override
  public Map<String, Object> added(Submission s) {
    return Map.of(
        "capfVersion",
        capf.version(),
        "sections",
        capf.sections().stream()
            .map(
                section ->
                    new SelfAssessment.Section(
                        section.key(), answer(s, section), s.text(section.remarkKey())))
            .toList());
  }

  /** One answer for all counts for the sections that have none of their own. */
  private static String answer(Submission s, Capf.Section section) {
    String own = s.text(section.key());
    return own == null ? SelfAssessment.MET : own;
  }
}
