package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** What a committee decided on the plan before the council did. */
record BodyReading(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String reading,
    String body,
    LocalDate meetingOn,
    String outcome,
    String remarks) {}
