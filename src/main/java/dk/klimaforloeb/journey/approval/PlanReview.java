package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.journey.CaseEntry;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** The knowledge partner's review of a plan, section by section. */
record PlanReview(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String letterUrl,
    List<PlanReviewSection> sections) {}
