package dk.klimaforloeb.engine.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body can be looked at and then read by whom it is for. */
final class BufferedBody extends HttpServletRequestWrapper {

  /** No form of ours comes near it; more is cut off and then is no JSON. */
  private static final int MOST_BYTES = 2_000_000;

  private final byte[] bytes;

  BufferedBody(HttpServletRequest request) throws IOException {
    super(request);
    bytes = request.getInputStream().readNBytes(MOST_BYTES);
  }

  byte[] bytes() {
    return bytes;
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
      public int read(byte[] buffer, int offset, int length) {
        return in.read(buffer, offset, length);
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
        throw new UnsupportedOperationException("the engine reads its requests in one go");
      }
    };
  }
}
