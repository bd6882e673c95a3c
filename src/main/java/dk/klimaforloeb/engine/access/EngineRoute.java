package dk.klimaforloeb.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * A request to the engine's REST interface, by whichever door: {@code /engine-rest}, the same with
 * a named engine, or the webapps' copy of it; or one to the webapps' own interface.
 *
 * @param method HTTP method
 * @param path decoded, below the interface's root, beginning with a slash
 * @param isOfEngine whether it is the engine's interface
 */
record EngineRoute(String method, String path, boolean isOfEngine) {

  private static final Pattern ENGINE =
      Pattern.compile("(?:/engine-rest(?:/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)(/.*)?");
  private static final Pattern WEBAPPS = Pattern.compile("/camunda/api(/.*)?");
  private static final Pattern TASK = Pattern.compile("/task/([^/]+)/[^/]+.*");

  /** What could make us and the one behind us read two paths: no honest client sends it. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile("[;%\\\\\\p{Cntrl}]|//|/\\.{1,2}(/|$)", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * The route; empty for a path that could be read in two ways, and so is none.
   *
   * @param request to one of the guarded interfaces
   */
  static Optional<EngineRoute> of(HttpServletRequest request) {
    String path = decoded(request.getRequestURI().substring(request.getContextPath().length()));
    if (path == null || AMBIGUOUS.matcher(path).find()) {
      return Optional.empty();
    }
    Matcher engine = ENGINE.matcher(path);
    if (engine.matches()) {
      return Optional.of(route(request, engine.group(1), true));
    }
    Matcher webapps = WEBAPPS.matcher(path);
    return webapps.matches()
        ? Optional.of(route(request, webapps.group(1), false))
        : Optional.empty();
  }

  private static EngineRoute route(HttpServletRequest request, String below, boolean isOfEngine) {
    String path = below == null ? "/" : below;
    return new EngineRoute(
        request.getMethod(),
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path,
        isOfEngine);
  }

  private static String decoded(String path) {
    try {
      return UriUtils.decode(path, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign with something else behind it than two digits.
      return null;
    }
  }

  boolean reads() {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }

  /** The task that the route acts on, if it names one. */
  Optional<String> taskId() {
    Matcher matcher = TASK.matcher(path);
    return isOfEngine && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  boolean isTaskAction(String action) {
    return method.equals("POST") && path.matches("/task/[^/]+/" + action);
  }

  boolean isStart() {
    return method.equals("POST")
        && path.matches("/process-definition/(key/)?[^/]+/(start|submit-form)");
  }

  /** Whether the route reads a list of things. */
  boolean isList() {
    return isOfEngine && method.equals("GET") && path.matches("/(history/)?[a-z-]+");
  }
}
