package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.queries.SectionReviews;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How CONCITO found each section of the plan last. */
@Component
class PlanSectionReviews implements SectionReviews {

  private final CaseRecords records;
  private final Texts texts = new Texts("planapproval");

  PlanSectionReviews(CaseRecords records) {
    this.records = records;
  }

  @Override
  public Map<String, Found> latest(CaseKey journey) {
    return records.last(journey, PlanReview.class).stream()
        .flatMap(review -> review.sections().stream())
        .collect(Collectors.toMap(PlanReview.Section::section, this::found, (one, later) -> later));
  }

  private Found found(PlanReview.Section section) {
    return new Found(
        texts.get("planapproval.section.is-" + section.outcome()),
        section.remark(),
        section.outcome().equals(PlanApprovalModel.APPROVED));
  }
}
