package dk.klimaforloeb.journey.bodiesconfirmation;

/** Names in the process {@code bodies-confirmation}. */
final class BodiesConfirmationModel {

  static final String KEY = "bodies-confirmation";

  static final String CONFIRM_BODIES = "confirm-bodies";

  private BodiesConfirmationModel() {}
}
