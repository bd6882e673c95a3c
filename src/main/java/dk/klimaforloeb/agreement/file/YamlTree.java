package dk.klimaforloeb.agreement.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A YAML document as JSON, with the place of every key and value.
 *
 * @param root the document
 * @param values place of each value, by path
 * @param keys place of each key, by the path of its value
 * @param written how a scalar without quotes is written, by path
 */
record YamlTree(
    JsonNode root,
    Map<String, Place> values,
    Map<String, Place> keys,
    Map<String, String> written) {

  /** Path of a key within what has the path. */
  static String path(String parent, String key) {
    return parent.isEmpty() ? key : parent + "." + key;
  }

  /** Path of an item within the list that has the path. */
  static String path(String parent, int index) {
    return parent + "[" + index + "]";
  }

  Spot spot() {
    return new Spot(this, "", root);
  }

  /** Where the value stands, or what it would stand in. */
  Place placeOf(String path) {
    String at = path;
    while (!at.isEmpty() && !values.containsKey(at)) {
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return values.getOrDefault(at, Place.START);
  }

  /** Where the key of the value stands. */
  Place placeOfKey(String path) {
    Place place = keys.get(path);
    return place == null ? placeOf(path) : place;
  }
}
