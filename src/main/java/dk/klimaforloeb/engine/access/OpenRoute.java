package dk.klimaforloeb.engine.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One line of the table of open routes.
 *
 * @param method HTTP method
 * @param template the path as in the engine's OpenAPI document
 * @param pattern of the paths that the template stands for
 * @param conditions on the parameters, as the table says them
 */
record OpenRoute(
    Audience audience,
    String method,
    String template,
    Pattern pattern,
    List<String> conditions,
    Optional<String> body) {

  private static final String BODY = "body=";
  private static final String ME = "=me";

  static List<OpenRoute> of(String line) {
    String[] parts = line.split("\\s+");
    Audience audience = Audience.valueOf(parts[0].toUpperCase(Locale.ROOT));
    String template = parts[2];
    Pattern pattern = Pattern.compile(template.replaceAll("\\{\\w+}", "[^/]+"));
    List<String> rest = List.of(parts).subList(3, parts.length);
    Optional<String> body =
        rest.stream()
            .filter(part -> part.startsWith(BODY))
            .map(part -> part.substring(BODY.length()))
            .findAny();
    List<String> conditions = rest.stream().filter(part -> !part.startsWith(BODY)).toList();
    return List.of(parts[1].split(",")).stream()
        .map(method -> new OpenRoute(audience, method, template, pattern, conditions, body))
        .toList();
  }

  /** Whether it is this route's method and path. HEAD is what GET is. */
  boolean matches(EngineRoute route) {
    String asked = route.method().equals("HEAD") ? "GET" : route.method();
    return method.equals(asked) && pattern.matcher(route.path()).matches();
  }

  /** How much of the path is fixed: {@code /task/count} is no {@code /task/{id}}. */
  int fixedSegments() {
    return (int)
        Pattern.compile("/").splitAsStream(template).filter(s -> !s.startsWith("{")).count();
  }

  /**
   * @param values of a parameter or a key of the body, by its name; empty when it is not there
   */
  boolean isOpen(Caller caller, Function<String, List<String>> values) {
    return caller.audiences().contains(audience)
        && conditions.stream().allMatch(condition -> holds(condition, caller.user(), values));
  }

  private static boolean holds(
      String condition, String user, Function<String, List<String>> values) {
    if (condition.endsWith(ME)) {
      return values
          .apply(condition.substring(0, condition.length() - ME.length()))
          .equals(List.of(user));
    }
    boolean isThere = !values.apply(condition.substring(1)).isEmpty();
    return isThere == condition.startsWith("+");
  }
}
