package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * What the secretariat recommends to a body; the form's fields under their names.
 *
 * @param body id of the body that decides
 * @param economy null without
 * @param timetable null without
 */
@RecordKind("recommendation")
record Recommendation(
    String body,
    String title,
    String presentation,
    List<Proposals.Row> proposals,
    String economy,
    String timetable,
    Boolean canWait) {}
