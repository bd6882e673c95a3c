package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.engine.cases.RecordKind;

/** An order of data; a journey has several, told apart by their process instances. */
@RecordKind("data-order")
record DataOrder(String dataSet) {}
