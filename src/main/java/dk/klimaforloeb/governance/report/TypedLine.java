package dk.klimaforloeb.governance.report;

/**
 * What people wrote about a municipality; null where nobody did.
 *
 * @param code the municipality's
 * @param ownComment by the municipality itself
 * @param comment by the coordinators or the secretariat
 * @param colour code of another colour than the computed one
 * @param colourReason why
 */
record TypedLine(
    String code, String ownComment, String comment, String colour, String colourReason) {

  static TypedLine none(String code) {
    return new TypedLine(code, null, null, null, null);
  }
}
