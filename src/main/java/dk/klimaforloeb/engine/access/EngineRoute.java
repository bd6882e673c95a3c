package dk.klimaforloeb.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request to the engine's REST interface, by whichever door: {@code /engine-rest}, the same with
 * a named engine, or the webapps' copy of it.
 *
 * @param method HTTP method
 * @param path below the interface's root, beginning with a slash
 */
record EngineRoute(String method, String path) {

  private static final Pattern INTERFACE =
      Pattern.compile("(?:/engine-rest(?:/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)(/.*)?");
  private static final Pattern TASK = Pattern.compile("/task/([^/]+)/[^/]+.*");

  /** The route, if the request is one to the engine. */
  static Optional<EngineRoute> of(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Matcher matcher = INTERFACE.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String below = matcher.group(1) == null ? "/" : matcher.group(1);
    String trimmed =
        below.length() > 1 && below.endsWith("/") ? below.substring(0, below.length() - 1) : below;
    return Optional.of(new EngineRoute(request.getMethod(), trimmed));
  }

  boolean reads() {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }

  /** The task that the route acts on, if it names one. */
  Optional<String> taskId() {
    Matcher matcher = TASK.matcher(path);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
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
    return method.equals("GET") && path.matches("/(history/)?[a-z-]+");
  }
}
