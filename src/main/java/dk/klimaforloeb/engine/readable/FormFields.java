package dk.klimaforloeb.engine.readable;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields of a deployed form as a reader needs them: which values there can be, and what stands
 * beside them.
 *
 * @param byKey each field by the key of its value, in the form's order
 */
public record FormFields(Map<String, Field> byKey) {

  private static final String ROWS = "dynamiclist";

  /**
   * @param form the form's JSON
   */
  public static FormFields of(JsonNode form) {
    Map<String, Field> fields = new LinkedHashMap<>();
    collect(form.path("components"), fields);
    return new FormFields(fields);
  }

  private static void collect(JsonNode components, Map<String, Field> fields) {
    for (JsonNode component : components) {
      String type = component.path("type").asText();
      if (type.equals("group")) {
        collect(component.path("components"), fields);
      } else if (type.equals(ROWS)) {
        Map<String, Field> columns = new LinkedHashMap<>();
        collect(component.path("components"), columns);
        fields.put(component.path("path").asText(), field(component, type, columns));
      } else if (component.hasNonNull("key")) {
        fields.put(component.path("key").asText(), field(component, type, Map.of()));
      }
    }
  }

  private static Field field(JsonNode component, String type, Map<String, Field> columns) {
    Map<String, String> options = new LinkedHashMap<>();
    component
        .path("values")
        .forEach(
            option -> options.put(option.path("value").asText(), option.path("label").asText()));
    String label =
        Optional.ofNullable(component.path("label").asText(null))
            .or(() -> Optional.ofNullable(component.path("dateLabel").asText(null)))
            .orElseGet(() -> component.path("timeLabel").asText(""));
    return new Field(
        type,
        label,
        options,
        component.path("valuesKey").asText(""),
        component.path("properties").path("format").asText().equals("url"),
        columns);
  }

  /** Equal for forms that a draft fits alike. */
  public String signature() {
    return byKey.entrySet().stream()
        .map(
            field ->
                field.getKey()
                    + ":"
                    + field.getValue().type()
                    + String.join("+", field.getValue().columns().keySet()))
        .collect(Collectors.joining(","));
  }

  /**
   * One field.
   *
   * @param type the form's own word for its kind
   * @param label Danish
   * @param options labels of the choices by value, empty where the task's data names them
   * @param offer under which name the task's data has them; empty where the file names them
   * @param isLink whether it takes an address of the web
   * @param columns the fields of a row, for rows
   */
  public record Field(
      String type,
      String label,
      Map<String, String> options,
      String offer,
      boolean isLink,
      Map<String, Field> columns) {

    /** Whether the value, as the form holds it, can be one of this field; null is. */
    public boolean takes(JsonNode value) {
      if (value.isNull()) {
        return true;
      }
      return switch (type) {
        case ROWS -> isEach(value, this::takesRow);
        case "checklist", "taglist" -> isEach(value, JsonNode::isValueNode);
        default -> value.isValueNode();
      };
    }

    private boolean takesRow(JsonNode row) {
      boolean fits = row.isObject();
      for (Map.Entry<String, JsonNode> cell : row.properties()) {
        Field column = columns.get(cell.getKey());
        fits &= column != null && column.takes(cell.getValue());
      }
      return fits;
    }

    private static boolean isEach(
        JsonNode value, java.util.function.Predicate<JsonNode> condition) {
      boolean fits = value.isArray();
      for (JsonNode item : value) {
        fits &= condition.test(item);
      }
      return fits;
    }
  }
}
