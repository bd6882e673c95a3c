package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * A short note in a case, for all who may read it.
 *
 * @param task Danish name of the task on which it was written; null where it was written on none
 * @param withdrawn whether who wrote it took it back; nobody is shown its text then
 */
@RecordKind("case-note")
record CaseNote(String text, String task, boolean withdrawn) {}
