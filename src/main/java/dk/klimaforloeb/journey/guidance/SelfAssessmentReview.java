package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.journey.CaseEntry;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** What a coordinator concluded from a self-assessment. */
record SelfAssessmentReview(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    List<SelfAssessmentReviewCriterion> criteria,
    List<SelfAssessmentReviewDataSet> dataSets,
    String remarks) {}
