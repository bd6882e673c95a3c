package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * What came of a session; the form's fields under their names.
 *
 * @param reason why it was not held; null when it was
 */
@RecordKind("session-record")
record SessionRecord(String reason) {}
