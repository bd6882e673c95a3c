package dk.klimaforloeb.identity;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A login as the webapps send it, with another body than the one that came. */
final class LoginForm extends HttpServletRequestWrapper {

  /** Longer is no name and password. */
  private static final int MOST_BYTES = 10_000;

  private final byte[] bytes;

  /**
   * @param body form-encoded
   */
  LoginForm(HttpServletRequest request, String body) {
    super(request);
    bytes = body.getBytes(StandardCharsets.UTF_8);
  }

  /** The body that came, form-encoded. */
  static String text(HttpServletRequest request) throws IOException {
    return new String(request.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
  }

  @Override
  public int getContentLength() {
    return bytes.length;
  }

  @Override
  public long getContentLengthLong() {
    return bytes.length;
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return new ServletInputStream() {
      @Override
      public int read() {
        return in.read();
      }

      @Override
      public boolean isFinished() {
        return in.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("a login is read in one go");
      }
    };
  }
}
