package dk.klimaforloeb.engine.front;

import dk.klimaforloeb.engine.HeldBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;

/** A request whose body has come, all of it, before anybody behind waits for it. */
final class ReadBody extends HeldBody {

  private static final int STEP = 8_192;

  private Map<String, String[]> parameters;

  private ReadBody(HttpServletRequest request, byte[] bytes) {
    super(request, bytes);
  }

  /**
   * Reads it. The connection's own time-out ends a single silence; this one ends a trickle.
   *
   * @throws SocketTimeoutException when it takes too long
   * @throws TooLarge when it is larger than allowed
   */
  static ReadBody of(HttpServletRequest request, long mostBytes, Duration longest)
      throws IOException {
    if (request.getContentLengthLong() > mostBytes) {
      throw new TooLarge();
    }
    long begun = System.nanoTime();
    InputStream in = request.getInputStream();
    byte[] read = new byte[STEP];
    int size = 0;
    for (int n = in.read(read); n >= 0; n = in.read(read, size, read.length - size)) {
      size += n;
      if (size > mostBytes) {
        throw new TooLarge();
      }
      if (System.nanoTime() - begun > longest.toNanos()) {
        throw new SocketTimeoutException();
      }
      if (size == read.length) {
        read = Arrays.copyOf(read, read.length * 2);
      }
    }
    return new ReadBody(request, Arrays.copyOf(read, size));
  }

  boolean isForm() {
    String type = getContentType();
    return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  @Override
  public String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    return isForm() ? getParameterMap().get(name) : super.getParameterValues(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return isForm()
        ? Collections.enumeration(getParameterMap().keySet())
        : super.getParameterNames();
  }

  /** The container would look for a form's fields in the stream, which is empty by now. */
  @Override
  public Map<String, String[]> getParameterMap() {
    if (!isForm()) {
      return super.getParameterMap();
    }
    if (parameters == null) {
      Map<String, List<String>> all = new LinkedHashMap<>();
      super.getParameterMap()
          .forEach((key, values) -> all.put(key, new ArrayList<>(List.of(values))));
      for (String pair : new String(bytes(), StandardCharsets.UTF_8).split("&")) {
        String[] parts = pair.split("=", 2);
        if (!parts[0].isEmpty()) {
          all.computeIfAbsent(decoded(parts[0]), any -> new ArrayList<>())
              .add(parts.length == 1 ? "" : decoded(parts[1]));
        }
      }
      Map<String, String[]> read = new LinkedHashMap<>();
      all.forEach((key, values) -> read.put(key, values.toArray(String[]::new)));
      parameters = Collections.unmodifiableMap(read);
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign that begins no code stands for itself.
      return text;
    }
  }

  /** A body larger than allowed. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;
  }
}
