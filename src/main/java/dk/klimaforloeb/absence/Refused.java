package dk.klimaforloeb.absence;

import org.springframework.http.HttpStatus;

/** Something that cannot be done, with what to do instead, in Danish. */
class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;

  Refused(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}
