package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.agreement.Offers;
import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.messages.DataOrdered;
import dk.klimaforloeb.journey.messages.GuidanceRequested;
import dk.klimaforloeb.journey.queries.JointDeliveries;
import dk.klimaforloeb.journey.queries.SelfAssessment;
import dk.klimaforloeb.journey.queries.SelfAssessmentReview;
import dk.klimaforloeb.journey.queries.SelfAssessments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ReviewSelfAssessment}. */
@Component
class ReviewSelfAssessmentForm implements TaskForm {

  private final SelfAssessments assessments;
  private final Capf capf;
  private final Allocations allocations;
  private final Offers offers;
  private final JointDeliveries jointDeliveries;
  private final Texts texts = new Texts("guidance");

  ReviewSelfAssessmentForm(
      SelfAssessments assessments,
      Capf capf,
      Allocations allocations,
      Offers offers,
      JointDeliveries jointDeliveries) {
    this.offers = offers;
    this.jointDeliveries = jointDeliveries;
    this.assessments = assessments;
    this.capf = capf;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(GuidanceModel.REVIEW_SELF_ASSESSMENT)
        .readAs(SelfAssessmentReview.class)
        .unread("criteria", "dataSets")
        .shows(Allocations.shownWith("jointDataShown"));
  }

  /** The municipality's answers, and the choices that follow from them. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("dataOffered", offers.dataProducts());
    known.put("jointDataShown", jointDeliveries.newest());
    assessments
        .latest(CaseKey.of(task))
        .ifPresent(
            assessment -> {
              List<String> notMet = assessment.notMet();
              known.put("criteria", notMet);
              known.put("dataSets", offers.dataFor(notMet));
              for (Capf.Pillar pillar : capf.pillars()) {
                known.put("selfAssessment" + pillar.number(), answers(assessment, pillar));
              }
            });
    return known;
  }

  private List<Map<String, String>> answers(SelfAssessment assessment, Capf.Pillar pillar) {
    List<String> keys = pillar.sections().stream().map(Capf.Section::key).toList();
    return assessment.sections().stream()
        .filter(section -> keys.contains(section.criterion()))
        .map(
            section ->
                Map.of(
                    "section", capf.title(section.criterion()),
                    "answer", assessments.answer(section),
                    "remark", Objects.requireNonNullElse(section.remark(), "")))
        .toList();
  }

  /** Where all sections are met, no session is needed; data are those of the agreement. */
  @Override
  public void check(Submission submission, Refusals refusals) {
    boolean somethingIsMissing =
        assessments
            .latest(submission.caseKey())
            .filter(assessment -> !assessment.notMet().isEmpty())
            .isPresent();
    if (somethingIsMissing && submission.choices("criteria").isEmpty()) {
      refusals.add("criteria", texts.get("guidance.review.choose"));
    }
    if (!offers.haveDataProducts(submission.choices("dataSets"))) {
      refusals.add("dataSets", texts.get("guidance.not-offered"));
    }
  }

  @Override
  public void passOn(Submission s) {
    GuidanceRequested.CRITERIA.set(s.task().getExecution(), new ArrayList<>(s.choices("criteria")));
    DataOrdered.DATA_SETS.set(s.task().getExecution(), new ArrayList<>(s.choices("dataSets")));
  }
}
