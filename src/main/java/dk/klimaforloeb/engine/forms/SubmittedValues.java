package dk.klimaforloeb.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Blanks;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Turns what a route delivered (scalars, typed values, lists as JSON text) into plain Java values,
 * every text in them without the blanks around it.
 */
final class SubmittedValues {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private SubmittedValues() {}

  /** The values by key, without those that count as left out: null, blanks and empty lists. */
  static Map<String, Object> of(VariableMap submitted) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String key : submitted.keySet()) {
      Object value = trimmed(plain(submitted.getValueTyped(key)));
      if (!isLeftOut(value)) {
        values.put(key, value);
      }
    }
    return values;
  }

  static boolean isLeftOut(Object value) {
    return value == null
        || "".equals(value)
        || (value instanceof Collection<?> list && list.isEmpty());
  }

  private static Object plain(TypedValue value) {
    if (value instanceof SerializableValue serializable) {
      String text = serializable.getValueSerialized();
      return text == null ? serializable.getValue() : parsed(text);
    }
    return value == null ? null : value.getValue();
  }

  private static Object trimmed(Object value) {
    if (value instanceof String text) {
      return Blanks.trimmed(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(SubmittedValues::trimmed).collect(Collectors.toList());
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> trimmed = new LinkedHashMap<>();
      map.forEach((key, item) -> trimmed.put(key, trimmed(item)));
      return trimmed;
    }
    return value;
  }

  /** Text that is no JSON stays text: the field's own rule then refuses it by name. */
  static Object parsed(String text) {
    try {
      return trimmed(JSON.readValue(text, Object.class));
    } catch (JsonProcessingException e) {
      return text;
    }
  }
}
