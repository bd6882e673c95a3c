package dk.klimaforloeb.agreement.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Paths that stay the same when a list is reordered: items are named by their id, code or text, for
 * example {@code rounds[2].opensOn}.
 */
final class Names {

  private static final List<String> KEYS = List.of("id", "code");

  private Names() {}

  /** What stands in an object or a list, by path, in its order. */
  static Map<String, JsonNode> inner(String path, JsonNode node) {
    Map<String, JsonNode> inner = new LinkedHashMap<>();
    node.properties()
        .forEach(entry -> inner.put(YamlTree.path(path, entry.getKey()), entry.getValue()));
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      inner.put(path + "[" + name(node.get(i), i) + "]", node.get(i));
    }
    return inner;
  }

  private static String name(JsonNode item, int index) {
    return KEYS.stream()
        .filter(key -> item.path(key).isTextual())
        .map(key -> item.path(key).textValue())
        .findFirst()
        .orElseGet(() -> item.isTextual() ? item.textValue() : String.valueOf(index));
  }
}
