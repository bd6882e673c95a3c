package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** A plan that was changed because an assessor remarked. */
record PlanRevision(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String remarksBy,
    String version,
    String planUrl,
    String changes) {}
