package dk.klimaforloeb.engine.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which keys the body of a request may have, at any depth: those of the engine's own OpenAPI
 * document; and that none may hold an expression. The engine evaluates an expression wherever it
 * finds one, and checks only some of the places.
 */
final class BodyShapes {

  private static final String DOCUMENT = "/openapi.json";
  private static final String EXPRESSION = "expression";

  /** The webapps say in the body too which page they want, beside the parameters that count. */
  private static final Set<String> PAGING =
      Set.of("firstResult", "maxResults", "sortBy", "sortOrder");

  private final JsonNode document;

  BodyShapes() {
    try (InputStream in = BodyShapes.class.getResourceAsStream(DOCUMENT)) {
      document = new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param body what was sent
   * @return a key that the route does not know
   */
  Optional<String> unknownKey(OpenRoute route, JsonNode body) {
    return unknownKey(schema(route), body);
  }

  /** Whether a name is that of an expression. */
  static boolean isExpression(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(EXPRESSION);
  }

  /** A key, at any depth, that holds an expression. */
  static Optional<String> expression(JsonNode body) {
    if (body.isObject()) {
      for (Iterator<Map.Entry<String, JsonNode>> fields = body.fields(); fields.hasNext(); ) {
        Map.Entry<String, JsonNode> field = fields.next();
        Optional<String> found =
            isExpression(field.getKey())
                ? Optional.of(field.getKey())
                : expression(field.getValue());
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    return first(body, BodyShapes::expression);
  }

  private JsonNode schema(OpenRoute route) {
    return route
        .body()
        .map(name -> document.path("components").path("schemas").path(name))
        .orElseGet(
            () ->
                document
                    .path("paths")
                    .path(route.template())
                    .path(route.method().toLowerCase(Locale.ROOT))
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema"));
  }

  private Optional<String> unknownKey(JsonNode named, JsonNode value) {
    JsonNode schema = resolved(named);
    if (value.isArray()) {
      return first(value, item -> unknownKey(schema.path("items"), item));
    }
    for (Iterator<Map.Entry<String, JsonNode>> fields = value.fields(); fields.hasNext(); ) {
      Map.Entry<String, JsonNode> field = fields.next();
      if (PAGING.contains(field.getKey()) && field.getValue().isValueNode()) {
        continue;
      }
      Optional<JsonNode> of = property(schema, field.getKey());
      if (of.isEmpty()) {
        return Optional.of(field.getKey());
      }
      // A schema without a shape takes any value, as that of a variable.
      Optional<String> deeper =
          isFree(of.get()) ? Optional.empty() : unknownKey(of.get(), field.getValue());
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asText("");
    return reference.isEmpty() ? schema : document.at(reference.substring(1));
  }

  private Optional<JsonNode> property(JsonNode schema, String key) {
    JsonNode named = schema.path("properties").path(key);
    if (!named.isMissingNode()) {
      return Optional.of(named);
    }
    for (JsonNode part : schema.path("allOf")) {
      Optional<JsonNode> inPart = property(resolved(part), key);
      if (inPart.isPresent()) {
        return inPart;
      }
    }
    JsonNode others = schema.path("additionalProperties");
    return others.isObject() || others.asBoolean() ? Optional.of(others) : Optional.empty();
  }

  private boolean isFree(JsonNode named) {
    JsonNode schema = resolved(named);
    return !schema.has("properties")
        && !schema.has("allOf")
        && !schema.has("items")
        && !schema.has("additionalProperties");
  }

  private static Optional<String> first(
      JsonNode items, Function<JsonNode, Optional<String>> question) {
    for (JsonNode item : items) {
      Optional<String> answer = question.apply(item);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }
}
