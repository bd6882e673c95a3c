package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * What a group has done. The form's fields under their names.
 *
 * @param reportUrl null without one
 */
@RecordKind("working-group-report")
record GroupReport(String report, String reportUrl) {}
