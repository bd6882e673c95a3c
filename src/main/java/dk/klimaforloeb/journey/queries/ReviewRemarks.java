package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.Shown;
import org.springframework.stereotype.Component;

/** What coordinators remarked when they went through a self-assessment, for those who go on. */
@Component
public class ReviewRemarks {

  private final CaseRecords records;
  private final Texts texts = new Texts("journey");

  ReviewRemarks(CaseRecords records) {
    this.records = records;
  }

  /**
   * The remarks of the journey's last review, as a line of a list.
   *
   * @return nothing when nothing was remarked
   */
  public Shown latest(CaseKey journey) {
    return records
        .last(journey, SelfAssessmentReview.class)
        .map(SelfAssessmentReview::remarks)
        .map(remarks -> Shown.text(texts, "journey.review.remarks", remarks))
        .orElse(Shown.NOTHING);
  }
}
