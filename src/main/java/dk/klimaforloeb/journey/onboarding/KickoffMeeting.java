package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** The coordinator's first meeting with the municipality. */
record KickoffMeeting(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    LocalDate heldOn,
    String form,
    String participants,
    String notes) {}
