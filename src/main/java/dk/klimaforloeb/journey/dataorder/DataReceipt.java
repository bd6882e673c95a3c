package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * What the municipality says of a delivery; the form's fields under their names.
 *
 * @param byItself whether it counts as accepted because nobody answered in time
 */
@RecordKind("data-receipt")
record DataReceipt(String outcome, String remarks, boolean byItself) {}
