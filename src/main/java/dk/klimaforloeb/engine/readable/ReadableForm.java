package dk.klimaforloeb.engine.readable;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A form, half filled or handed in, as label and text: to be read and copied without the form. */
@Component
public class ReadableForm {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d.M.uuuu 'kl.' HH.mm");

  private final ObjectProvider<OfferedNames> offered;
  private final Texts texts = new Texts("engine");

  ReadableForm(ObjectProvider<OfferedNames> offered) {
    this.offered = offered;
  }

  /** In the form's order, without what is empty. */
  public List<Entry.Line> lines(JsonNode values, FormFields form) {
    List<Entry.Line> lines = new ArrayList<>();
    form.byKey()
        .forEach(
            (key, field) -> {
              String text = text(field, values.path(key));
              if (!text.isBlank()) {
                lines.add(new Entry.Line(field.label(), text, field.isLink()));
              }
            });
    return lines;
  }

  private static void add(List<String> parts, String text) {
    if (!text.isBlank()) {
      parts.add(text);
    }
  }

  private String text(FormFields.Field field, JsonNode value) {
    if (value.isArray()) {
      List<String> lines = new ArrayList<>();
      value.forEach(item -> add(lines, item.isObject() ? row(field, item) : text(field, item)));
      return String.join("\n", lines);
    }
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    if (field.options().containsKey(value.asText())) {
      return field.options().get(value.asText());
    }
    if (!field.offer().isEmpty()) {
      return name(field.offer(), value.asText());
    }
    if (value.isBoolean()) {
      return texts.get(value.asBoolean() ? "engine.draft.yes" : "engine.draft.no");
    }
    if (value.isNumber()) {
      return number(value.decimalValue());
    }
    return field.type().equals("datetime") ? day(value.asText()) : value.asText();
  }

  private String name(String offer, String value) {
    return offered.stream()
        .filter(names -> names.offer().equals(offer))
        .map(names -> names.name(value))
        .findFirst()
        .orElse(value);
  }

  /** A handful of digits can stand for a number of gigabytes of them. */
  private static String number(BigDecimal number) {
    String digits = Math.abs(number.scale()) > 30 ? number.toString() : number.toPlainString();
    return digits.replace('.', ',');
  }

  private String row(FormFields.Field rows, JsonNode row) {
    List<String> cells = new ArrayList<>();
    for (Map.Entry<String, FormFields.Field> column : rows.columns().entrySet()) {
      String text = text(column.getValue(), row.path(column.getKey()));
      if (!text.isBlank()) {
        cells.add(rows.columns().size() == 1 ? text : column.getValue().label() + " " + text);
      }
    }
    return String.join(" · ", cells);
  }

  private static String day(String value) {
    try {
      return value.contains("T")
          ? LocalDateTime.parse(value.substring(0, Math.min(16, value.length())))
              .format(DAY_AND_TIME)
          : LocalDate.parse(value).format(DAY);
    } catch (DateTimeParseException e) {
      return value;
    }
  }
}
