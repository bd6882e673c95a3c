package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** What the public hearing brought. */
record ConsultationReport(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    Integer responses,
    String changes,
    String reportUrl) {}
