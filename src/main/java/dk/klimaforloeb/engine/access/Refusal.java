package dk.klimaforloeb.engine.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;

/** Writes a refusal in the shape of the engine's own errors, which Tasklist shows. */
public final class Refusal {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Refusal() {}

  /**
   * @param status HTTP status
   * @param message Danish, what to do
   */
  public static void send(HttpServletResponse response, int status, String message)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getOutputStream()
        .write(JSON.writeValueAsBytes(Map.of("type", "Refused", "message", message)));
  }
}
