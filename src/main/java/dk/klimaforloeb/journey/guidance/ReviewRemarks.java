package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Shown;
import org.springframework.stereotype.Component;

/** What coordinators remarked when they went through a self-assessment, for those who go on. */
@Component
public class ReviewRemarks {

  private final SelfAssessmentReviews reviews;
  private final Texts texts = new Texts("guidance");

  ReviewRemarks(SelfAssessmentReviews reviews) {
    this.reviews = reviews;
  }

  /**
   * The remarks of the journey's last review, as a line of a list.
   *
   * @param journey business key
   * @return nothing when nothing was remarked
   */
  public Shown latest(String journey) {
    return reviews
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .map(SelfAssessmentReview::remarks)
        .map(remarks -> Shown.text(texts, "guidance.review.remarks", remarks))
        .orElse(Shown.NOTHING);
  }
}
