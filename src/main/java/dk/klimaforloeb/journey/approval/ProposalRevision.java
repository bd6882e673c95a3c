package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** A proposal that was changed because a body or the council sent it back. */
record ProposalRevision(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String reading,
    String version,
    String planUrl,
    String changes) {}
