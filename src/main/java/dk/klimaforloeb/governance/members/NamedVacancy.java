package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * A seat that somebody has left; the form's fields under their names.
 *
 * @param kind whether anything is vacant
 * @param body id of the body; null where nothing is
 * @param reason what happened
 */
@RecordKind("seat-vacant")
record NamedVacancy(String kind, String body, String reason) {}
