package dk.klimaforloeb.agreement.file;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.agreement.ClauseWork.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where the agreement's file cites a clause beside what is done for it. */
final class CitingPlaces {

  private static final Set<String> NO_DATA = Set.of("clauses", "basis");
  private static final List<String> NAMES =
      List.of("name", "title", "task", "described", "description");

  private final JsonNode titles = new SchemaCheck().source().path("properties");
  private final Map<String, List<Place>> places = new HashMap<>();

  CitingPlaces(YamlTree tree) {
    tree.root()
        .properties()
        .forEach(
            top -> {
              if (!NO_DATA.contains(top.getKey())) {
                String title = titles.path(top.getKey()).path("title").asText(top.getKey());
                collect(title, top.getKey(), top.getValue());
              }
            });
  }

  List<Place> of(String clause) {
    return List.copyOf(places.getOrDefault(clause, List.of()));
  }

  private void collect(String title, String path, JsonNode node) {
    String name =
        Stream.concat(
                Stream.of(title),
                NAMES.stream().filter(node::has).map(key -> node.get(key).asText()).limit(1))
            .reduce((of, what) -> of + ": " + what)
            .orElse(title);
    node.path("clauses")
        .forEach(
            id ->
                places
                    .computeIfAbsent(id.asText(), any -> new ArrayList<>())
                    .add(new Place(path, name)));
    Names.inner(path, node).forEach((inner, value) -> collect(title, inner, value));
  }
}
