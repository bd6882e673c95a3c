package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_CompleteSelfAssessment}. */
@Component
class CompleteSelfAssessmentForm implements TaskForm {

  private static final String REMARK = "_remark";

  private final SelfAssessmentRows assessments;
  private final Capf capf;

  CompleteSelfAssessmentForm(SelfAssessmentRows assessments, Capf capf) {
    this.assessments = assessments;
    this.capf = capf;
  }

  @Override
  public String key() {
    return GuidanceModel.COMPLETE_SELF_ASSESSMENT;
  }

  @Override
  public void accept(Submission s) {
    assessments.save(
        new SelfAssessment(
            null,
            CaseEntry.of(s),
            capf.version(),
            capf.sections().stream().map(section -> answer(s, section.key())).toList()));
  }

  private static SelfAssessmentSection answer(Submission s, String key) {
    return new SelfAssessmentSection(s.tenant(), key, s.text(key), s.text(key + REMARK));
  }
}
