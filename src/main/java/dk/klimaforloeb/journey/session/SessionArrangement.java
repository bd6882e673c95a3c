package dk.klimaforloeb.journey.session;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** What was agreed on holding a session; without a time when it is written. */
record SessionArrangement(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String processInstanceId,
    String form,
    Instant sessionAt,
    String place,
    String participants) {}
