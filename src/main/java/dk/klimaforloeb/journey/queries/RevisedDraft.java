package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * A draft after remarks; the form's fields under their names.
 *
 * @param reply what was followed, what not and why
 */
@RecordKind("revised-draft")
public record RevisedDraft(String version, String draftUrl, String reply) {}
