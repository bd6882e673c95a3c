package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * What the coordinator found out about a late task, for the secretariat that takes over.
 *
 * @param remarks as they were typed
 */
@RecordKind("deadline-follow-up")
record FollowUpNote(String remarks) {}
