package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** What a coordinator thinks of a roadmap. */
record RoadmapAdvice(
    @Id Long id, @Embedded.Empty CaseEntry entry, String outcome, String remarks) {}
