package dk.klimaforloeb.journey.change;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** A change of a journey that somebody decided, with the reason. */
record JourneyChange(@Id Long id, @Embedded.Empty CaseEntry entry, String kind, String reason) {}
