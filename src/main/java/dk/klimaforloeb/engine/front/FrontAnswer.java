package dk.klimaforloeb.engine.front;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Says no in the shape that the asker reads: a page, the engine's JSON, or RFC 9457. */
final class FrontAnswer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Texts texts = new Texts("front");
  private final Template page = page();

  /** Writes the answer, unless another has begun to leave. */
  void send(HttpServletRequest request, HttpServletResponse response, String path, Fault fault)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (fault.status() == Fault.UNAVAILABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, FrontDoor.RETRY_SECONDS);
    }
    if (path.startsWith("/api/")) {
      problem(response, fault);
    } else if (wantsPage(request)) {
      write(response, fault.status(), MediaType.TEXT_HTML_VALUE, html(fault));
    } else {
      Refusal.send(response, fault.status(), fault.text());
    }
  }

  private void problem(HttpServletResponse response, Fault fault) throws IOException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", title(fault));
    body.put("status", fault.status());
    body.put("detail", fault.text());
    write(
        response,
        fault.status(),
        MediaType.APPLICATION_PROBLEM_JSON_VALUE,
        JSON.writeValueAsString(body));
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
  }

  private String html(Fault fault) {
    return page.execute(Map.of("title", title(fault), "text", fault.text()));
  }

  private String title(Fault fault) {
    return texts.get(fault.status() < Fault.SERVER_ERROR ? "front.title" : "front.title.server");
  }

  private static void write(HttpServletResponse response, int status, String type, String body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  private static Template page() {
    try (InputStream in = FrontAnswer.class.getResourceAsStream("/pages/error.da.html")) {
      return Mustache.compiler()
          .escapeHTML(true)
          .compile(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
