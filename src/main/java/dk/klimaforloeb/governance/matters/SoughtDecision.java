package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * What a coordinator asks in a case; the form's fields under their names.
 *
 * @param title null where somebody began and asked nothing
 */
@RecordKind("decision-sought")
record SoughtDecision(
    String title, String question, List<Proposals.Row> proposals, Boolean canWait) {}
