package dk.klimaforloeb.engine.drafts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.readable.FormFields;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * What a browser sends of a half-filled form: {@code values} by key, as the form holds them. A
 * field of days or numbers also holds what is no day or number yet. Nothing is judged but whether
 * the form could hold it.
 */
final class DraftContent {

  /** Many times the longest form filled to the brim. */
  static final int MOST_BYTES = 200_000;

  /** The table's columns; a letter outside ASCII takes six characters. */
  private static final int LONGEST_STORED = 1_000_000;

  /** Any character can be stored when all are written in ASCII, even those no text may have. */
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .configure(JsonGenerator.Feature.ESCAPE_NON_ASCII, true)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final String VALUES = "values";

  private final Texts texts;

  DraftContent(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param body as it was sent
   * @return the values by key
   * @throws DraftRefused for what the form could not hold
   */
  ObjectNode read(byte[] body, FormFields form) {
    if (body.length > MOST_BYTES) {
      throw tooLarge();
    }
    JsonNode sent = tree(body);
    if (!sent.isObject() || !sent.path(VALUES).isObject() || sent.size() > 1) {
      throw new DraftRefused(HttpStatus.BAD_REQUEST, texts.get("engine.draft.malformed"));
    }
    return checked(sent.path(VALUES), form);
  }

  private static JsonNode tree(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      // Refused as what is no object.
      return JSON.missingNode();
    }
  }

  private ObjectNode checked(JsonNode sent, FormFields form) {
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

  /**
   * What is kept of several calls together.
   *
   * @throws DraftRefused when the table could not hold it
   */
  String stored(JsonNode tree) {
    String text = write(tree);
    if (text.length() > LONGEST_STORED) {
      throw tooLarge();
    }
    return text;
  }

  private DraftRefused tooLarge() {
    return new DraftRefused(
        HttpStatus.PAYLOAD_TOO_LARGE, texts.get("engine.draft.too-large", MOST_BYTES / 1_000));
  }

  static String write(JsonNode tree) {
    try {
      return JSON.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static ObjectNode empty() {
    return JSON.createObjectNode();
  }
}
