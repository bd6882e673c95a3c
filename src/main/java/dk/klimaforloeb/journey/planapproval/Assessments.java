package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.queries.SelfAssessments;
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

  private final CaseRecords records;
  private final PlanChanges changes;
  private final PlanVersions versions;
  private final SelfAssessments selfAssessments;
  private final Capf capf;
  private final ApprovalTexts texts;

  Assessments(
      CaseRecords records,
      PlanChanges changes,
      PlanVersions versions,
      SelfAssessments selfAssessments,
      Capf capf,
      ApprovalTexts texts) {
    this.records = records;
    this.changes = changes;
    this.versions = versions;
    this.selfAssessments = selfAssessments;
    this.capf = capf;
    this.texts = texts;
  }

  /** Name of what the review's form shows of a section. */
  static String shownKey(String section) {
    return section + "_shown";
  }

  /** Each section with what the municipality and an earlier review said of it. */
  Map<String, Object> shownToReviewer(CaseKey journey) {
    Map<String, Object> shown = shown(journey, CONCITO);
    shown.putAll(capf.help());
    Map<String, Shown> said = new LinkedHashMap<>();
    selfAssessments
        .shown(journey)
        .forEach(
            (section, own) -> said.put(section, texts.shown("planapproval.self-assessment", own)));
    records
        .last(journey, PlanReview.class)
        .ifPresent(
            review -> {
              for (PlanReview.Section section : review.sections()) {
                said.merge(section.section(), line(section), Shown::paragraphs);
                if (section.outcome().equals(PlanApprovalModel.APPROVED)) {
                  shown.put(section.section(), section.outcome());
                }
              }
            });
    said.forEach((section, text) -> shown.put(shownKey(section), text));
    return shown;
  }

  /** CONCITO's letter, and what C40 wished before. */
  Map<String, Object> shownToC40(CaseKey journey) {
    Map<String, Object> shown = shown(journey, PlanApprovalModel.C40);
    records
        .last(journey, PlanReview.class)
        .map(PlanReview::letterUrl)
        .ifPresent(
            letter ->
                shown.put("reviewShown", texts.shown("planapproval.review", Shown.link(letter))));
    putRemarks(shown, journey, PlanApprovalModel.C40);
    return shown;
  }

  /** What the council changed, and what the assessors wished before. */
  Map<String, Object> shownToConfirm(CaseKey journey) {
    Map<String, Object> shown = shown(journey, PlanApprovalModel.CONFIRMATION);
    shown.put(
        "changesShown",
        Shown.points(changes.sinceApproval(journey).stream().map(Shown::typed).toList()));
    putRemarks(shown, journey, PlanApprovalModel.CONFIRMATION);
    return shown;
  }

  /** What is to be changed, with the plan's link filled in. */
  Map<String, Object> shownToMunicipality(CaseKey journey, String remarksBy) {
    Map<String, Object> shown = new LinkedHashMap<>(versions.shown(journey));
    putRemarks(shown, journey, remarksBy);
    versions.latest(journey).ifPresent(plan -> shown.put("planUrl", plan.planUrl()));
    return shown;
  }

  private Map<String, Object> shown(CaseKey journey, String assessor) {
    Map<String, Object> shown = new LinkedHashMap<>(versions.shown(journey));
    records
        .last(journey, PlanRevision.class)
        .filter(revision -> revision.remarksBy().equals(assessor))
        .ifPresent(revision -> shown.put("revisionShown", revision.changes()));
    return shown;
  }

  private void putRemarks(Map<String, Object> shown, CaseKey journey, String remarksBy) {
    Shown remarks =
        switch (remarksBy) {
          case PlanApprovalModel.C40 ->
              records
                  .last(journey, C40Approval.class)
                  .map(answer -> withLetter(Shown.typed(answer.remarks()), answer.letterUrl()))
                  .orElse(Shown.NOTHING);
          case PlanApprovalModel.CONFIRMATION ->
              records
                  .last(journey, AssessmentConfirmation.class)
                  .map(answer -> withLetter(Shown.typed(answer.remarks()), answer.letterUrl()))
                  .orElse(Shown.NOTHING);
          default -> remarksOfReview(journey);
        };
    if (!remarks.isNothing()) {
      shown.put("remarksShown", texts.shown("planapproval.remarks." + remarksBy, remarks));
    }
  }

  private Shown withLetter(Shown remarks, String letterUrl) {
    return letterUrl == null
        ? remarks
        : Shown.paragraphs(remarks, texts.shown("planapproval.letter", Shown.link(letterUrl)));
  }

  private Shown remarksOfReview(CaseKey journey) {
    List<Shown> lines =
        records.last(journey, PlanReview.class).stream()
            .flatMap(review -> review.sections().stream())
            .filter(section -> section.remark() != null)
            .map(
                section ->
                    texts.shown(
                        "planapproval.section", capf.title(section.section()), section.remark()))
            .toList();
    return Shown.pointsBelow(lines);
  }

  private Shown line(PlanReview.Section section) {
    return texts.withRemarks(
        texts.shown("planapproval.found." + section.outcome()), section.remark());
  }
}
