package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** The national partners' answer to an application. */
record Admission(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String outcome,
    LocalDate decidedOn,
    String remarks) {}
