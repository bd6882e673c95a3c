package dk.klimaforloeb.engine.drafts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.klimaforloeb.engine.Texts;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * What a browser sends of a half-filled form: {@code values} by key as the form holds them, and in
 * {@code raw} the text of fields that is not a value yet, by the id of the input. Nothing is judged
 * but whether the form could hold it.
 */
final class DraftContent {

  /** Many times the longest form filled to the brim. */
  static final int MOST_BYTES = 200_000;

  /** Any character can be stored when all are written in ASCII, even those no text may have. */
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .configure(JsonGenerator.Feature.ESCAPE_NON_ASCII, true)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final String VALUES = "values";
  private static final String RAW = "raw";
  private static final Pattern INPUT = Pattern.compile("[\\w-]{1,100}");
  private static final int LONGEST_RAW = 1_000;

  private final Texts texts;

  DraftContent(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param body as it was sent
   * @return the same as a tree of the known shape
   * @throws DraftRefused for what the form could not hold
   */
  ObjectNode read(byte[] body, FormFields form) {
    if (body.length > MOST_BYTES) {
      throw new DraftRefused(
          HttpStatus.PAYLOAD_TOO_LARGE, texts.get("engine.draft.too-large", MOST_BYTES / 1_000));
    }
    ObjectNode content = JSON.createObjectNode();
    JsonNode sent = tree(body);
    if (!sent.isObject()
        || !sent.path(VALUES).isObject()
        || !(sent.path(RAW).isObject() || sent.path(RAW).isMissingNode())
        || sent.properties().stream().anyMatch(part -> !isKnownPart(part.getKey()))) {
      throw malformed();
    }
    content.set(VALUES, checkedValues(sent.path(VALUES), form));
    content.set(RAW, checkedRaw(sent.path(RAW)));
    return content;
  }

  private static boolean isKnownPart(String name) {
    return name.equals(VALUES) || name.equals(RAW);
  }

  private static JsonNode tree(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      // Refused as what is no object.
      return JSON.missingNode();
    }
  }

  private ObjectNode checkedValues(JsonNode sent, FormFields form) {
    ObjectNode values = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> value : sent.properties()) {
      FormFields.Field field = form.byKey().get(value.getKey());
      if (field == null) {
        throw new DraftRefused(HttpStatus.BAD_REQUEST, texts.get("engine.draft.unknown-key"));
      }
      if (!field.takes(value.getValue())) {
        throw new DraftRefused(
            HttpStatus.BAD_REQUEST, texts.get("engine.draft.wrong-value", field.label()));
      }
      values.set(value.getKey(), value.getValue());
    }
    return values;
  }

  private ObjectNode checkedRaw(JsonNode sent) {
    ObjectNode raw = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> text : sent.properties()) {
      boolean fits =
          INPUT.matcher(text.getKey()).matches()
              && (text.getValue().isNull()
                  || text.getValue().isTextual()
                      && text.getValue().textValue().length() <= LONGEST_RAW);
      if (!fits) {
        throw malformed();
      }
      raw.set(text.getKey(), text.getValue());
    }
    return raw;
  }

  private DraftRefused malformed() {
    return new DraftRefused(HttpStatus.BAD_REQUEST, texts.get("engine.draft.malformed"));
  }

  /** What was there before stays where nothing new was sent, so two windows do not fight. */
  static ObjectNode merged(ObjectNode before, ObjectNode sent) {
    ObjectNode merged = before.deepCopy();
    ((ObjectNode) merged.path(VALUES)).setAll((ObjectNode) sent.path(VALUES));
    ObjectNode raw = (ObjectNode) merged.path(RAW);
    for (Map.Entry<String, JsonNode> text : sent.path(RAW).properties()) {
      if (text.getValue().isNull()) {
        raw.remove(text.getKey());
      } else {
        raw.set(text.getKey(), text.getValue());
      }
    }
    return merged;
  }

  static String write(JsonNode tree) {
    try {
      return JSON.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode stored(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static ObjectNode empty() {
    ObjectNode content = JSON.createObjectNode();
    content.set(VALUES, JSON.createObjectNode());
    content.set(RAW, JSON.createObjectNode());
    return content;
  }

  static JsonNode values(JsonNode content) {
    return content.path(VALUES);
  }

  static JsonNode raw(JsonNode content) {
    return content.path(RAW);
  }
}
