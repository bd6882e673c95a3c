package dk.klimaforloeb.journey.datarequest;

/** Names in the process {@code data-request}. */
final class DataRequestModel {

  static final String KEY = "data-request";

  static final String REQUEST_DATA = "request-data";

  private DataRequestModel() {}
}
