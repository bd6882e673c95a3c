package dk.klimaforloeb.journey.guidancerequest;

/** Names in the process {@code guidance-request}. */
final class GuidanceRequestModel {

  static final String KEY = "guidance-request";

  static final String REQUEST_GUIDANCE = "request-guidance";

  private GuidanceRequestModel() {}
}
