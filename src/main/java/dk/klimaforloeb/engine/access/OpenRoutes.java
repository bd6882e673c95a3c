package dk.klimaforloeb.engine.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which routes of the engine's REST interface, and of the webapps' own, people may take at all, and
 * who: the tables in {@code access/}. What is not named there is closed, to administrators too;
 * behind the open ones the engine's grants and our task rule decide.
 */
final class OpenRoutes {

  private final List<OpenRoute> routes;

  /**
   * @param table the file's stem
   */
  OpenRoutes(String table) {
    try (InputStream in = OpenRoutes.class.getResourceAsStream("/access/" + table + ".txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      routes =
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .flatMap(line -> OpenRoute.of(line.strip()).stream())
              .sorted(Comparator.comparingInt(OpenRoute::fixedSegments).reversed())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The line by which the route is open to the one who asks.
   *
   * @param values as {@link OpenRoute#isOpen} takes them
   */
  Optional<OpenRoute> find(
      EngineRoute route, Caller caller, Function<String, List<String>> values) {
    List<OpenRoute> matching = routes.stream().filter(open -> open.matches(route)).toList();
    return matching.stream()
        // A path with a name of its own is not also one with an id.
        .filter(open -> open.template().equals(matching.get(0).template()))
        .filter(open -> open.isOpen(caller, values))
        .findFirst();
  }

  List<OpenRoute> all() {
    return routes;
  }
}
