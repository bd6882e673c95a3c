package dk.klimaforloeb.journey.hearingextension;

/** Names in the process {@code hearing-extension}. */
final class HearingExtensionModel {

  static final String KEY = "hearing-extension";

  static final String EXTEND_HEARING = "extend-hearing";

  private HearingExtensionModel() {}
}
