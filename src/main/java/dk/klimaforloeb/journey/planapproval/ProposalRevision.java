package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * A proposal that was changed because a body or the council sent it back; the form's fields under
 * their names.
 */
@RecordKind("proposal-revision")
record ProposalRevision(String version, String planUrl, String changes) implements PlanVersion {}
