package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * Data that are delivered to all municipalities at once, by a link: recorded in the programme's
 * case when they are registered, and in each journey that gets them. The form's fields under their
 * names.
 *
 * @param kind {@link #DELIVERED}, or that nothing was
 * @param dataSet one of the agreement's data products
 * @param year that the data describe
 */
@RecordKind("joint-data")
public record JointDelivery(
    String kind,
    String dataSet,
    String source,
    Integer year,
    String version,
    String dataUrl,
    String qualityNotes) {

  /** The kind of a delivery, as against a form that was opened by mistake. */
  public static final String DELIVERED = "delivery";

  boolean isDelivered() {
    return DELIVERED.equals(kind);
  }
}
