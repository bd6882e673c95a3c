package dk.klimaforloeb.journey.accessrequest;

/** Names in the process {@code access-request}. */
final class AccessRequestModel {

  static final String KEY = "access-request";

  static final String REGISTER_ACCESS_REQUEST = "register-access-request";
  static final String ANSWER_ACCESS_REQUEST = "answer-access-request";

  private AccessRequestModel() {}
}
