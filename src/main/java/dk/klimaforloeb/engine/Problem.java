package dk.klimaforloeb.engine;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What our own interfaces answer when something is wrong: RFC 9457, in Danish. */
public final class Problem {

  private Problem() {}

  /**
   * @param key text for the title; with {@code .detail} after it, that for what to do
   * @param args values for the detail
   */
  public static ProblemDetail of(HttpStatus status, Texts texts, String key, Object... args) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, texts.get(key + ".detail", args));
    problem.setTitle(texts.get(key));
    return problem;
  }

  /** The same to be thrown. */
  public static ErrorResponseException thrown(HttpStatus status, Texts texts, String key) {
    return new ErrorResponseException(status, of(status, texts, key), null);
  }

  /** A request that cannot be understood: 400. */
  public static ErrorResponseException malformed(Texts texts, String key, Exception cause) {
    HttpStatus status = HttpStatus.BAD_REQUEST;
    return new ErrorResponseException(status, of(status, texts, key), cause);
  }
}
