package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDateTime;

/**
 * What was agreed on holding a session; a renewed arrangement is a record of its own. The form's
 * fields under their names.
 *
 * @param sessionAt as it was typed, see {@link SessionTime}; may be null when it is written
 */
@RecordKind("session-arrangement")
record SessionArrangement(
    String form, LocalDateTime sessionAt, String place, String participants) {}
