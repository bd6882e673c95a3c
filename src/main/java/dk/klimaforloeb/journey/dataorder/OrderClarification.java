package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.engine.cases.RecordKind;

/** The municipality's answer to a question about its order; the form's fields under their names. */
@RecordKind("order-clarification")
record OrderClarification(String answer) {}
