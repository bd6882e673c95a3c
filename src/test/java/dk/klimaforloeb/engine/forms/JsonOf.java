package dk.klimaforloeb.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** What was handed in, as records have it. */
final class JsonOf {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private JsonOf() {}

  /** As JSON writes it, but for days and moments, which are texts there. */
  static JsonNode value(Object value) {
    if (value instanceof List<?> list) {
      ArrayNode array = JSON.createArrayNode();
      list.forEach(item -> array.add(value(item)));
      return array;
    }
    if (value instanceof Map<?, ?> row) {
      ObjectNode object = JSON.createObjectNode();
      row.forEach((key, item) -> object.set((String) key, value(item)));
      return object;
    }
    if (value instanceof LocalDateTime moment) {
      return JSON.getNodeFactory().textNode(moment.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
    }
    if (value instanceof BigDecimal number) {
      return text(number.toPlainString());
    }
    return value instanceof LocalDate day
        ? JSON.getNodeFactory().textNode(day.toString())
        : JSON.valueToTree(value);
  }

  /** Numbers compare as they are read, whatever they were written from. */
  static JsonNode text(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
