package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * Data that were delivered, by a link; a corrected delivery is a record of its own. The form's
 * fields under their names.
 */
@RecordKind("data-delivery")
record DataDelivery(
    String source, Integer year, String version, String dataUrl, String qualityNotes) {}
