package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * What body is called how; the form's fields under their names.
 *
 * @param kind as {@link dk.klimaforloeb.governance.Meeting#kind()}, or nothing was wanted
 * @param body null where nothing was wanted
 */
@RecordKind("meeting-called")
record CalledMeeting(String kind, String body) {}
