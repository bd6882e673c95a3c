package dk.klimaforloeb.journey.session;

import dk.klimaforloeb.journey.CaseEntry;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** What came of a session, or why it was not held. */
record SessionRecord(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String processInstanceId,
    boolean held,
    String topics,
    List<SessionRecordCriterion> criteria,
    Double hours,
    List<SessionRecordAgreement> agreements,
    String reason,
    Boolean again) {}
