package dk.klimaforloeb.agreement.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dk.klimaforloeb.engine.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a file against the schema that editors use too. What is expected is said in the words of
 * the schema's own descriptions.
 */
final class SchemaCheck {

  private static final String SCHEMA = "/agreement/agreement.schema.json";
  private static final int LONGEST_FOUND = 80;
  private static final Texts TEXTS = new Texts("agreement");

  private final JsonNode source;
  private final Schema schema;

  SchemaCheck() {
    try (InputStream in = SchemaCheck.class.getResourceAsStream(SCHEMA)) {
      source = new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SchemaRegistryConfig withFormats =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemaRegistryConfig(withFormats))
            .getSchema(source);
  }

  /** The schema itself. */
  JsonNode source() {
    return source;
  }

  void check(YamlTree tree, Problems problems) {
    for (Error error : schema.validate(tree.root())) {
      String path = path(error.getInstanceLocation());
      switch (error.getKeyword()) {
        case "additionalProperties" -> unknownKey(tree, path, error, problems);
        case "required", "dependentRequired" -> missingKey(tree, path, error, problems);
        default ->
            problems.add(
                tree.placeOf(path),
                path,
                "agreement.wrong",
                found(new Spot(tree, path, error.getInstanceNode())),
                expected(error));
      }
    }
  }

  private void unknownKey(YamlTree tree, String parent, Error error, Problems problems) {
    String path = YamlTree.path(parent, error.getProperty());
    List<String> known = new ArrayList<>();
    holder(error).path("properties").fieldNames().forEachRemaining(known::add);
    problems.add(
        tree.placeOfKey(path),
        path,
        "agreement.unknown-key",
        error.getProperty(),
        String.join(", ", known));
  }

  private void missingKey(YamlTree tree, String parent, Error error, Problems problems) {
    String key = error.getProperty();
    JsonNode wanted = holder(error).path("properties").path(key);
    JsonNode described = wanted.has("$ref") ? at(wanted.get("$ref").textValue()) : wanted;
    problems.add(
        tree.placeOf(parent),
        YamlTree.path(parent, key),
        "agreement.missing-key",
        key,
        wanted.path("description").asText(described.path("description").asText()));
  }

  /** How the value is written, shortened. */
  static String found(Spot spot) {
    if (spot.node().isNull()) {
      return TEXTS.get("agreement.found.nothing");
    }
    if (spot.node().isNumber()) {
      return TEXTS.get("agreement.found.unquoted", spot.tree().written().get(spot.path()));
    }
    String text = spot.node().toString();
    return text.length() <= LONGEST_FOUND ? text : text.substring(0, LONGEST_FOUND) + "…";
  }

  private String expected(Error error) {
    return holder(error).path("description").asText(error.getMessage());
  }

  /** The part of the schema that the broken rule stands in. */
  private JsonNode holder(Error error) {
    NodePath rule = error.getSchemaLocation().getFragment();
    return source.at(pointer(rule.getParent()));
  }

  private JsonNode at(String reference) {
    return source.at(JsonPointer.compile(reference.substring(1)));
  }

  private static JsonPointer pointer(NodePath path) {
    JsonPointer pointer = JsonPointer.empty();
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer =
          path.getElement(i) instanceof Integer index
              ? pointer.appendIndex(index)
              : pointer.appendProperty(path.getName(i));
    }
    return pointer;
  }

  private static String path(NodePath location) {
    String path = "";
    for (int i = 0; i < location.getNameCount(); i++) {
      path =
          location.getElement(i) instanceof Integer index
              ? YamlTree.path(path, index)
              : YamlTree.path(path, location.getName(i));
    }
    return path;
  }
}
