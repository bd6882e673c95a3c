package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** Where and when an adopted plan was published. */
record PlanPublication(
    @Id Long id, @Embedded.Empty CaseEntry entry, String planUrl, LocalDate publishedOn) {}
