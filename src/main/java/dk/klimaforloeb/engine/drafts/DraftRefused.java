package dk.klimaforloeb.engine.drafts;

import org.springframework.http.HttpStatus;

/** A draft that is not taken; the message is Danish and says what to do. */
final class DraftRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;

  DraftRefused(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}
