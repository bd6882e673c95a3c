package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.guidance.SelfAssessments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the assessors said of each plan until now, as the forms of their track show it. */
@Component
class Assessments {

  static final String CONCITO = "concito";
  static final String REVISE = "revise";
  static final String CONFIRMED = "confirmed";

  private final PlanReviews reviews;
  private final C40Approvals approvals;
  private final AssessmentConfirmations confirmations;
  private final PlanRevisions revisions;
  private final PlanChanges changes;
  private final PlanVersions versions;
  private final SelfAssessments selfAssessments;
  private final Capf capf;
  private final ApprovalTexts texts;

  Assessments(
      PlanReviews reviews,
      C40Approvals approvals,
      AssessmentConfirmations confirmations,
      PlanRevisions revisions,
      PlanChanges changes,
      PlanVersions versions,
      SelfAssessments selfAssessments,
      Capf capf,
      ApprovalTexts texts) {
    this.reviews = reviews;
    this.approvals = approvals;
    this.confirmations = confirmations;
    this.revisions = revisions;
    this.changes = changes;
    this.versions = versions;
    this.selfAssessments = selfAssessments;
    this.capf = capf;
    this.texts = texts;
  }

  /** Each section with what the municipality and an earlier review said of it. */
  Map<String, Object> shownToReviewer(String journey) {
    Map<String, Object> shown = shown(journey, CONCITO);
    Map<String, Shown> said = new LinkedHashMap<>();
    selfAssessments
        .shown(journey)
        .forEach((section, own) -> said.put(section, texts.shown("approval.self-assessment", own)));
    reviews
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .ifPresent(
            review -> {
              for (PlanReviewSection section : review.sections()) {
                said.merge(section.section(), line(section), Shown::paragraphs);
                if (section.outcome().equals(PlanApprovalModel.APPROVED)) {
                  shown.put(section.section(), section.outcome());
                }
              }
            });
    said.forEach((section, text) -> shown.put(section + "_shown", text));
    return shown;
  }

  /** CONCITO's letter, and what C40 wished before. */
  Map<String, Object> shownToC40(String journey) {
    Map<String, Object> shown = shown(journey, PlanApprovalModel.C40);
    reviews
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .map(PlanReview::letterUrl)
        .ifPresent(
            letter -> shown.put("reviewShown", texts.shown("approval.review", Shown.link(letter))));
    putRemarks(shown, journey, PlanApprovalModel.C40);
    return shown;
  }

  /** What the council changed, and what the assessors wished before. */
  Map<String, Object> shownToConfirm(String journey) {
    Map<String, Object> shown = shown(journey, PlanApprovalModel.CONFIRMATION);
    shown.put(
        "changesShown",
        Shown.points(changes.sinceApproval(journey).stream().map(Shown::typed).toList()));
    putRemarks(shown, journey, PlanApprovalModel.CONFIRMATION);
    return shown;
  }

  /** What is to be changed, with the plan's link filled in. */
  Map<String, Object> shownToMunicipality(String journey, String remarksBy) {
    Map<String, Object> shown = new LinkedHashMap<>(versions.shown(journey));
    putRemarks(shown, journey, remarksBy);
    versions.latest(journey).ifPresent(plan -> shown.put("planUrl", plan.url()));
    return shown;
  }

  private Map<String, Object> shown(String journey, String assessor) {
    Map<String, Object> shown = new LinkedHashMap<>(versions.shown(journey));
    revisions
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .filter(revision -> revision.remarksBy().equals(assessor))
        .ifPresent(revision -> shown.put("revisionShown", revision.changes()));
    return shown;
  }

  private void putRemarks(Map<String, Object> shown, String journey, String remarksBy) {
    Shown remarks =
        switch (remarksBy) {
          case PlanApprovalModel.C40 ->
              approvals
                  .findFirstByEntryJourneyOrderByIdDesc(journey)
                  .map(C40Approval::remarks)
                  .map(Shown::typed)
                  .orElse(Shown.NOTHING);
          case PlanApprovalModel.CONFIRMATION ->
              confirmations
                  .findFirstByEntryJourneyOrderByIdDesc(journey)
                  .map(AssessmentConfirmation::remarks)
                  .map(Shown::typed)
                  .orElse(Shown.NOTHING);
          default -> remarksOfReview(journey);
        };
    if (!remarks.isNothing()) {
      shown.put("remarksShown", texts.shown("approval.remarks." + remarksBy, remarks));
    }
  }

  private Shown remarksOfReview(String journey) {
    List<Shown> lines =
        reviews.findFirstByEntryJourneyOrderByIdDesc(journey).stream()
            .flatMap(review -> review.sections().stream())
            .filter(section -> section.remark() != null)
            .map(
                section ->
                    texts.shown(
                        "approval.section", capf.title(section.section()), section.remark()))
            .toList();
    return Shown.pointsBelow(lines);
  }

  private Shown line(PlanReviewSection section) {
    return texts.withRemarks(texts.shown("approval.found." + section.outcome()), section.remark());
  }
}
