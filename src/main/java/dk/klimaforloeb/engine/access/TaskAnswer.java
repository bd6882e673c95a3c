package dk.klimaforloeb.engine.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The engine's answer to what somebody did with a task, held back so that its errors can be put
 * into words: the English prefix goes, and a task that somebody else finished meanwhile is 404, not
 * 500.
 */
final class TaskAnswer extends ContentCachingResponseWrapper {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PREFIX = Pattern.compile("^Cannot submit task form \\S+: ");

  TaskAnswer(HttpServletResponse response) {
    super(response);
  }

  void deliver(BooleanSupplier isGone, Texts texts) throws IOException {
    HttpServletResponse response = (HttpServletResponse) getResponse();
    if (getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && isGone.getAsBoolean()) {
      reset();
      Refusal.send(response, HttpServletResponse.SC_NOT_FOUND, texts.get("engine.task.gone"));
      return;
    }
    if (getStatus() == HttpServletResponse.SC_BAD_REQUEST) {
      String message = message();
      if (message != null && PREFIX.matcher(message).find()) {
        resetBuffer();
        Refusal.send(response, getStatus(), PREFIX.matcher(message).replaceFirst(""));
        return;
      }
    }
    copyBodyToResponse();
  }

  private String message() {
    try {
      JsonNode body = JSON.readTree(getContentAsByteArray());
      return body.path("message").asText(null);
    } catch (IOException e) {
      // Not JSON, so not one of the engine's errors.
      return null;
    }
  }
}
