package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * A plan that was changed because an assessor remarked. The form's fields under their names, and:
 *
 * @param remarksBy the assessor
 */
@RecordKind("plan-revision")
record PlanRevision(String remarksBy, String version, String planUrl, String changes)
    implements PlanVersion {}
