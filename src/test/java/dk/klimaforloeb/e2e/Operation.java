package dk.klimaforloeb.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation of the engine's REST interface, as its OpenAPI document has it.
 *
 * @param path with its parameters in braces
 * @param parameters names of those behind the question mark
 * @param bodyKeys keys of the body, each with a value of the kind it takes
 */
record Operation(
    String method, String path, List<String> parameters, Map<String, Object> bodyKeys) {

  private static final Pattern ID = Pattern.compile("\\{([\\w-]+)}");
  private static final List<String> METHODS = List.of("get", "post", "put", "delete", "options");

  /** All of them; what deletes comes last. */
  static List<Operation> all() throws IOException {
    try (InputStream in = Operation.class.getResourceAsStream("/openapi.json")) {
      JsonNode document = new ObjectMapper().readTree(in);
      List<Operation> operations = new ArrayList<>();
      document
          .path("paths")
          .fields()
          .forEachRemaining(
              path ->
                  METHODS.stream()
                      .filter(path.getValue()::has)
                      .map(method -> of(document, method, path.getKey(), path.getValue()))
                      .forEach(operations::add));
      operations.sort(
          Comparator.comparing((Operation it) -> it.method.equals("DELETE"))
              .thenComparing(Operation::path)
              .thenComparing(Operation::method));
      return operations;
    }
  }

  private static Operation of(JsonNode document, String method, String path, JsonNode operations) {
    JsonNode operation = operations.path(method);
    List<String> parameters = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asText().equals("query")) {
        parameters.add(parameter.path("name").asText());
      }
    }
    boolean isFilter = path.matches("/filter/\\{id}/(list|count|singleResult)");
    JsonNode schema =
        isFilter && method.equals("post")
            ? document.at("/components/schemas/TaskQueryDto")
            : operation.at("/requestBody/content/application~1json/schema");
    Map<String, Object> keys = new TreeMap<>();
    collect(document, schema, keys);
    return new Operation(method.toUpperCase(Locale.ROOT), path, parameters, keys);
  }

  private static void collect(JsonNode document, JsonNode named, Map<String, Object> keys) {
    JsonNode schema = resolved(document, named);
    schema.path("allOf").forEach(part -> collect(document, part, keys));
    schema
        .path("properties")
        .fields()
        .forEachRemaining(
            field -> keys.put(field.getKey(), sample(resolved(document, field.getValue()))));
  }

  private static JsonNode resolved(JsonNode document, JsonNode schema) {
    String reference = schema.path("$ref").asText("");
    return reference.isEmpty() ? schema : document.at(reference.substring(1));
  }

  private static Object sample(JsonNode schema) {
    String text =
        schema.path("format").asText().equals("date-time") ? "2020-09-17T00:00:00.000+0200" : "x";
    return switch (schema.path("type").asText("object")) {
      case "string" -> schema.path("enum").path(0).asText(text);
      case "integer", "number" -> 1;
      case "boolean" -> true;
      case "array" ->
          schema.path("items").path("type").asText("object").equals("object")
              ? List.of(Map.of())
              : List.of("x");
      default -> Map.of();
    };
  }

  boolean reads() {
    return method.equals("GET") || method.equals("OPTIONS");
  }

  boolean hasIds() {
    return ID.matcher(path).find();
  }

  /** The path with the ids that somebody has in mind. */
  String with(Prey prey) {
    Matcher matcher = ID.matcher(path);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(
          filled,
          Matcher.quoteReplacement(prey.id(path.substring(0, matcher.start()), matcher.group(1))));
    }
    return matcher.appendTail(filled).toString();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
