package dk.klimaforloeb.engine;

import org.springframework.http.HttpStatus;

/** Something that cannot be done, with what to do instead, in Danish. */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;

  /**
   * @param message a sentence for whoever asked
   */
  public Refused(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  /** What an interface answers with. */
  public HttpStatus status() {
    return status;
  }
}
