package dk.klimaforloeb.agreement.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value in a file, which may be missing or of the wrong kind: checks go on past what is wrong, so
 * that all problems are told at once.
 *
 * @param tree the file
 * @param path what it is
 * @param node the value
 */
record Spot(YamlTree tree, String path, JsonNode node) {

  Spot at(String key) {
    return new Spot(tree, YamlTree.path(path, key), node.path(key));
  }

  List<Spot> items() {
    List<Spot> items = new ArrayList<>();
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        items.add(new Spot(tree, YamlTree.path(path, i), node.get(i)));
      }
    }
    return items;
  }

  List<String> keys() {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  Optional<String> text() {
    return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }

  boolean isThere() {
    return !node.isMissingNode();
  }

  Place place() {
    return tree.placeOf(path);
  }
}
