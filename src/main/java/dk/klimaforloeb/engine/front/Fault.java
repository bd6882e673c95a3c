package dk.klimaforloeb.engine.front;

import dk.klimaforloeb.engine.Texts;

/**
 * What an exception means to who asked.
 *
 * @param status HTTP status
 * @param text Danish, what to do
 */
record Fault(int status, String text) {

  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int CONFLICT = 409;
  static final int SERVER_ERROR = 500;
  static final int UNAVAILABLE = 503;

  private static final String STATUS_KEY = "front.status.";

  /** The text of the status itself. */
  static Fault of(int status, Texts texts) {
    return new Fault(status, texts.get(STATUS_KEY + known(status)));
  }

  private static int known(int status) {
    return switch (status) {
      case 400, 401, 403, 404, 405, 406, 408, 409, 413, 415, 429, 503 -> status;
      default -> status < SERVER_ERROR ? BAD_REQUEST : SERVER_ERROR;
    };
  }

  boolean isOfTheServer() {
    return status >= SERVER_ERROR && status != UNAVAILABLE;
  }
}
