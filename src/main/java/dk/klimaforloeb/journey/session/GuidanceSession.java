package dk.klimaforloeb.journey.session;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** A session that is wanted; a journey has several, told apart by their process instances. */
record GuidanceSession(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String processInstanceId,
    String topic,
    String form,
    Instant sessionAt,
    List<GuidanceSessionCriterion> criteria) {}
