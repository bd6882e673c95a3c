package dk.klimaforloeb.engine.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The engine's answer about one thing, held back so that its errors can be put into words: the
 * English prefix goes, what is another tenant's, or gone since, is 404, and what somebody else
 * changed in the same moment is 409; neither is an error of the server.
 */
final class EngineAnswer extends ContentCachingResponseWrapper {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The engine's code for what belongs to a tenant that the person is no member of. */
  private static final String FOREIGN = "ENGINE-13034";

  /** The engine's code for what another transaction changed first; nothing was written. */
  private static final String RACED = "ENGINE-03005";

  /** What the engine says, as 400, of the form of a task that the person does not see. */
  private static final String NO_FORM = "Cannot get form for task";

  private static final Pattern PREFIX = Pattern.compile("^Cannot submit task form \\S+: ");

  EngineAnswer(HttpServletResponse response) {
    super(response);
  }

  /**
   * @param goneKey text for what is not there, or not to be seen
   */
  void deliver(BooleanSupplier isGone, String goneKey, Texts texts) throws IOException {
    HttpServletResponse response = (HttpServletResponse) getResponse();
    int status = getStatus();
    if (status < HttpServletResponse.SC_BAD_REQUEST) {
      copyBodyToResponse();
      return;
    }
    String message = Objects.requireNonNullElse(message(), "");
    boolean isError = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    if (isError && (message.contains(FOREIGN) || isGone.getAsBoolean())
        || message.startsWith(NO_FORM)) {
      reset();
      Refusal.send(response, HttpServletResponse.SC_NOT_FOUND, texts.get(goneKey));
    } else if (isError && message.contains(RACED)) {
      reset();
      Refusal.send(response, HttpServletResponse.SC_CONFLICT, texts.get("engine.task.raced"));
    } else if (status == HttpServletResponse.SC_BAD_REQUEST && PREFIX.matcher(message).find()) {
      resetBuffer();
      Refusal.send(response, status, PREFIX.matcher(message).replaceFirst(""));
    } else {
      copyBodyToResponse();
    }
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
