package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.journey.CaseEntry;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** Who leads the work in the municipality, and who treats the plan before the council. */
record LeadAppointment(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String leadName,
    String leadEmail,
    String leadPhone,
    String deputyName,
    String deputyEmail,
    String projectGroup,
    String politicalCommittee,
    List<LeadAppointmentBody> bodies) {}
