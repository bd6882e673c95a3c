package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * The minutes of a meeting; the form's fields under their names.
 *
 * @param minutesUrl null without
 */
@RecordKind("meeting-minutes")
record Minutes(String minutes, String minutesUrl) {}
