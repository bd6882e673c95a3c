package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** Whether the plan needs an environmental report, and when that was decided in public. */
record EnvironmentScreening(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String outcome,
    LocalDate authoritiesHeardOn,
    LocalDate publishedOn,
    String reasons) {}
