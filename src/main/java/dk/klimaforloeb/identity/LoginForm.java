package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.HeldBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A login as the webapps send it, with another body than the one that came. */
final class LoginForm extends HeldBody {

  /** Longer is no name and password. */
  private static final int MOST_BYTES = 10_000;

  /**
   * @param body form-encoded
   */
  LoginForm(HttpServletRequest request, String body) {
    super(request, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The body that came, form-encoded. */
  static String text(HttpServletRequest request) throws IOException {
    return new String(request.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
  }

  @Override
  public int getContentLength() {
    return bytes().length;
  }

  @Override
  public long getContentLengthLong() {
    return bytes().length;
  }
}
