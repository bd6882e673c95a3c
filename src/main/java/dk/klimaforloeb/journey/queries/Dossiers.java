package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.Capf;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what was said of each section of the framework in a case. */
@Component
public class Dossiers {

  private final Capf capf;
  private final CaseRecords records;
  private final SelfAssessments selfAssessments;
  private final DraftVersions drafts;
  private final ObjectProvider<SectionReviews> reviews;

  Dossiers(
      Capf capf,
      CaseRecords records,
      SelfAssessments selfAssessments,
      DraftVersions drafts,
      ObjectProvider<SectionReviews> reviews) {
    this.capf = capf;
    this.records = records;
    this.selfAssessments = selfAssessments;
    this.drafts = drafts;
    this.reviews = reviews;
  }

  /** Who may read the case is for the caller to see to. */
  public Dossier of(CaseKey journey) {
    Map<String, SelfAssessment.Section> own =
        selfAssessments.latest(journey).stream()
            .flatMap(assessment -> assessment.sections().stream())
            .collect(
                Collectors.toMap(SelfAssessment.Section::criterion, Function.identity(), last()));
    Map<String, SectionReviews.Found> found =
        reviews.stream()
            .flatMap(source -> source.latest(journey).entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, last()));
    return new Dossier(
        capf.version(),
        drafts.latest(journey).orElse(null),
        records
            .last(journey, SelfAssessmentReview.class)
            .map(SelfAssessmentReview::remarks)
            .orElse(null),
        capf.sections().stream()
            .map(section -> section(section, own.get(section.key()), found.get(section.key())))
            .toList());
  }

  private static <T> BinaryOperator<T> last() {
    return (earlier, later) -> later;
  }

  private Dossier.Section section(
      Capf.Section section, SelfAssessment.Section own, SectionReviews.Found found) {
    return new Dossier.Section(
        section.key(),
        section.label(),
        own == null ? null : selfAssessments.answer(own),
        own == null ? null : own.remark(),
        own != null && !SelfAssessment.MET.equals(own.answer()),
        found);
  }
}
