package dk.klimaforloeb.engine.access;

import dk.klimaforloeb.engine.Webapps;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * The doors to the engine: {@code /engine-rest}, the same with a named engine, or the web
 * applications' copy of it; and the web applications' own interface.
 */
final class EngineDoors {

  /** What could make us and the one behind us read two paths: no honest client sends it. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile("[;%\\\\\\p{Cntrl}]|//|/\\.{1,2}(/|$)", Pattern.UNICODE_CHARACTER_CLASS);

  private static final String REST = "/engine-rest";

  private final String webapps;
  private final Pattern engine;
  private final Pattern own;

  EngineDoors(Webapps webapps) {
    this.webapps = webapps.api();
    this.engine =
        Pattern.compile(
            "(?:%s(?:/engine/[^/]+)?|%s/engine/engine/[^/]+)(/.*)?".formatted(REST, this.webapps));
    this.own = Pattern.compile(this.webapps + "(/.*)?");
  }

  /** Below which addresses the doors are, as filters are told. */
  String[] urlPatterns() {
    return new String[] {REST + "/*", webapps + "/*"};
  }

  /**
   * The route; empty for a path that could be read in two ways, and so is none.
   *
   * @param request to one of the guarded interfaces
   */
  Optional<EngineRoute> route(HttpServletRequest request) {
    String path = decoded(request.getRequestURI().substring(request.getContextPath().length()));
    if (path == null || AMBIGUOUS.matcher(path).find()) {
      return Optional.empty();
    }
    Matcher ofEngine = engine.matcher(path);
    Matcher ofWebapps = own.matcher(path);
    if (ofEngine.matches()) {
      return Optional.of(EngineRoute.of(request.getMethod(), ofEngine.group(1), true));
    }
    return ofWebapps.matches()
        ? Optional.of(EngineRoute.of(request.getMethod(), ofWebapps.group(1), false))
        : Optional.empty();
  }

  private static String decoded(String path) {
    try {
      return UriUtils.decode(path, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign with something else behind it than two digits.
      return null;
    }
  }
}
