package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** What the municipality submitted to the assessors. */
record PlanSubmission(
    @Id Long id, @Embedded.Empty CaseEntry entry, String version, String planUrl) {}
