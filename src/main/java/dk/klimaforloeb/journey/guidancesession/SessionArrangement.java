package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDateTime;

/**
 * What was agreed on holding a session; a renewed arrangement is a record of its own. The form's
 * fields under their names.
 *
 * @param partner code of the municipality whose staff gives the session; null when the coordinator
 *     does
 * @param sessionAt as it was typed, see {@link SessionTime}; may be null when it is written
 */
@RecordKind("session-arrangement")
record SessionArrangement(
    String form, LocalDateTime sessionAt, String partner, String place, String participants) {}
