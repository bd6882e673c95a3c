package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * What a committee decided on the plan before the council did. The form's fields under their names,
 * and:
 *
 * @param body the committee
 */
@RecordKind("committee-decision")
record CommitteeDecision(String body, LocalDate meetingOn, String outcome, String remarks) {}
