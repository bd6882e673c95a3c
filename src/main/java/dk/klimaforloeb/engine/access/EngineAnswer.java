package dk.klimaforloeb.engine.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The engine's answer about one thing, held back so that its errors can be put into words: the
 * English prefix goes, what is another tenant's, or gone since, is 404, what somebody else has is
 * 403, and what somebody else changed in the same moment is 409; none is an error of the server.
 */
final class EngineAnswer extends ContentCachingResponseWrapper {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The engine's code for what belongs to a tenant that the person is no member of. */
  private static final String FOREIGN = "ENGINE-13034";

  /** The engine's code for what another transaction changed first; nothing was written. */
  private static final String RACED = "ENGINE-03005";

  /** What the engine says, as 400, of the form of a task that the person does not see. */
  private static final String NO_FORM = "Cannot get form for task";

  /**
   * How the engine ends what it says, as 500, when the one who has a task claims it for another.
   */
  private static final String CLAIMED = "is already claimed by someone else.";

  /** What the engine says of a password, and the text for it. */
  private static final Map<String, String> OF_PASSWORDS =
      Map.of("The given authenticated user password is not valid.", "engine.user.wrong-password");

  private static final Pattern PREFIX = Pattern.compile("^Cannot submit task form \\S+: ");

  EngineAnswer(HttpServletResponse response) {
    super(response);
  }

  /**
   * @param goneKey text for what is not there, or not to be seen
   */
  void deliver(BooleanSupplier isGone, String goneKey, Texts texts) throws IOException {
    Optional<Wording> wording =
        getStatus() < SC_BAD_REQUEST
            ? Optional.empty()
            : wording(Objects.requireNonNullElse(message(), ""), isGone, goneKey);
    if (wording.isPresent()) {
      resetBuffer();
      Refusal.send(
          (HttpServletResponse) getResponse(),
          wording.get().status(),
          wording.get().text().apply(texts));
    } else {
      copyBodyToResponse();
    }
  }

  private Optional<Wording> wording(String message, BooleanSupplier isGone, String goneKey) {
    boolean isError = getStatus() >= SC_INTERNAL_SERVER_ERROR;
    if (getStatus() == SC_NOT_FOUND
        || isError && (message.contains(FOREIGN) || isGone.getAsBoolean())
        || message.startsWith(NO_FORM)) {
      return Wording.of(SC_NOT_FOUND, goneKey);
    }
    if (isError && message.contains(RACED)) {
      return Wording.of(SC_CONFLICT, "engine.task.raced");
    }
    if (isError && message.endsWith(CLAIMED)) {
      return Wording.of(SC_FORBIDDEN, "engine.task.claimed");
    }
    if (OF_PASSWORDS.containsKey(message)) {
      return Wording.of(getStatus(), OF_PASSWORDS.get(message));
    }
    Matcher prefixed = PREFIX.matcher(message);
    return getStatus() == SC_BAD_REQUEST && prefixed.find()
        ? Optional.of(new Wording(SC_BAD_REQUEST, texts -> prefixed.replaceFirst("")))
        : Optional.empty();
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

  private record Wording(int status, Function<Texts, String> text) {

    static Optional<Wording> of(int status, String textKey) {
      return Optional.of(new Wording(status, texts -> texts.get(textKey)));
    }
  }
}
