package dk.klimaforloeb.engine.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request to the engine's REST interface, by whichever door, or one to the webapps' own
 * interface.
 *
 * @param method HTTP method
 * @param path decoded, below the interface's root, beginning with a slash
 * @param isOfEngine whether it is the engine's interface
 */
record EngineRoute(String method, String path, boolean isOfEngine) {

  private static final Pattern CHANGE =
      Pattern.compile("/(?:user(?=/[^/]+/profile$)|group|tenant)/([^/]+)(?:/profile)?");
  private static final Pattern TASK = Pattern.compile("/task/([^/]+)/[^/]+.*");

  /**
   * What was asked.
   *
   * @param below the path below the interface's root; null for the root itself
   */
  static EngineRoute of(String method, String below, boolean isOfEngine) {
    String path = below == null ? "/" : below;
    return new EngineRoute(
        method,
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path,
        isOfEngine);
  }

  boolean reads() {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }

  /** The task that the route acts on, if it names one. */
  Optional<String> taskId() {
    Matcher matcher = TASK.matcher(path);
    return isOfEngine && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The id of the user, group or tenant that the route would change as a whole. */
  Optional<String> changedId() {
    Matcher matcher = CHANGE.matcher(path);
    return method.equals("PUT") && matcher.matches()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
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
