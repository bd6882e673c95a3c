package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** Whether the assessment holds for a plan that was changed after it. */
record AssessmentConfirmation(
    @Id Long id, @Embedded.Empty CaseEntry entry, String outcome, String remarks) {}
