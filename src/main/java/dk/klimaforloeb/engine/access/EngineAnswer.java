package dk.klimaforloeb.engine.access;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_CONFLICT;
import static jakarta.servlet.http.HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The engine's answer about one thing, held back to be told apart: whatever went wrong with what is
 * not there any more, that is what to say. All other words were found where the engine failed.
 */
final class EngineAnswer extends ContentCachingResponseWrapper {

  EngineAnswer(HttpServletResponse response) {
    super(response);
  }

  /**
   * @param goneKey text for what is not there, or not to be seen
   */
  void deliver(BooleanSupplier isGone, String goneKey, Texts texts) throws IOException {
    if (getStatus() == SC_NOT_FOUND || mayBeOfWhatIsGone() && isGone.getAsBoolean()) {
      resetBuffer();
      Refusal.send((HttpServletResponse) getResponse(), SC_NOT_FOUND, texts.get(goneKey));
    } else {
      copyBodyToResponse();
    }
  }

  /** Without a database nobody can tell. */
  private boolean mayBeOfWhatIsGone() {
    return getStatus() == SC_BAD_REQUEST
        || getStatus() == SC_CONFLICT
        || getStatus() >= SC_INTERNAL_SERVER_ERROR && getStatus() != SC_SERVICE_UNAVAILABLE;
  }
}
