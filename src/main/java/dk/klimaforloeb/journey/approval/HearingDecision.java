package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/** The council's decision on the public hearing. */
record HearingDecision(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String outcome,
    LocalDate meetingOn,
    LocalDate hearingStart,
    LocalDate hearingEnd,
    String deviationReason,
    String remarks) {}
