package dk.klimaforloeb.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.forms.Field.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields of a Camunda Form (schema version 16). */
final class FormFile {

  private static final int TEXT_LENGTH = 255;
  private static final int LONG_TEXT_LENGTH = 4_000;

  private static final Pattern SHOWN = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\w+");

  private FormFile() {}

  /**
   * @param form the file's JSON
   * @return its fields; texts, pictures and other components without a value are left out
   * @throws IllegalArgumentException for a component that the server could not check
   */
  static List<Field> fields(JsonNode form) {
    List<Field> fields = new ArrayList<>();
    collect(form.path("components"), List.of(), fields);
    return List.copyOf(fields);
  }

  /**
   * What the texts of a form show besides their own words.
   *
   * @param form the file's JSON
   * @return the names in braces of its text views; none is a field of the form
   * @throws IllegalArgumentException for anything in braces but a name, for the name of a field,
   *     whose value is needed as it was typed, and for HTML, whose values nobody escapes
   */
  static Set<String> shownNames(JsonNode form) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode text : form.findParents("text")) {
      Matcher shown = SHOWN.matcher(text.path("text").asText());
      while (shown.find()) {
        names.add(shown.group(1));
      }
    }
    for (String name : names) {
      if (!NAME.matcher(name).matches()
          || fields(form).stream().anyMatch(f -> f.key().equals(name))) {
        throw new IllegalArgumentException("a text cannot show {{" + name + "}}");
      }
    }
    if (form.findValuesAsText("type").contains("html")) {
      throw new IllegalArgumentException("HTML in a form");
    }
    return Set.copyOf(names);
  }

  /**
   * All names for which a form takes a value.
   *
   * @param form the file's JSON
   * @return its fields, what its texts show, where its choices and tables come from, and what its
   *     conditions ask; words of the expressions themselves among them
   */
  static Set<String> names(JsonNode form) {
    Set<String> names = new LinkedHashSet<>(shownNames(form));
    fields(form).forEach(field -> names.add(field.key()));
    names.addAll(form.findValuesAsText("valuesKey"));
    for (String expressions : List.of("dataSource", "hide")) {
      for (String expression : form.findValuesAsText(expressions)) {
        NAME.matcher(expression).results().map(MatchResult::group).forEach(names::add);
      }
    }
    return Set.copyOf(names);
  }

  private static void collect(JsonNode components, List<String> hiddenIf, List<Field> fields) {
    for (JsonNode component : components) {
      List<String> conditions = withOwn(hiddenIf, component);
      String type = component.path("type").asText();
      switch (type) {
        case "text", "separator", "spacer", "table", "image" -> {
          // These only show.
        }
        case "group" -> {
          if (component.has("path")) {
            throw new IllegalArgumentException("a group with a path: " + component.path("id"));
          }
          collect(component.path("components"), conditions, fields);
        }
        default -> fields.add(field(component, type, conditions));
      }
    }
  }

  private static List<String> withOwn(List<String> outer, JsonNode component) {
    String own = component.path("conditional").path("hide").asText("");
    if (own.isEmpty()) {
      return outer;
    }
    List<String> all = new ArrayList<>(outer);
    all.add(own);
    return List.copyOf(all);
  }

  private static Field field(JsonNode component, String type, List<String> hiddenIf) {
    Kind kind = kind(component, type);
    JsonNode rules = component.path("validate");
    List<Field> columns = new ArrayList<>();
    if (kind == Kind.ROWS) {
      collect(component.path("components"), List.of(), columns);
    }
    int standardLength = type.equals("textarea") ? LONG_TEXT_LENGTH : TEXT_LENGTH;
    return new Field(
        component.path(kind == Kind.ROWS ? "path" : "key").asText(),
        component
            .path(kind == Kind.DATE || kind == Kind.DATE_TIME ? "dateLabel" : "label")
            .asText(),
        kind,
        rules.path("required").asBoolean(),
        component.path("properties").path("happened").asBoolean(),
        component.path("properties").path("runsTimer").asBoolean(),
        component.path("properties").path("requiredIf").asText(null),
        hiddenIf,
        rules.path("maxLength").asInt(standardLength),
        number(rules, "min").orElse(null),
        number(rules, "max").orElse(null),
        choices(component),
        List.copyOf(columns));
  }

  private static Kind kind(JsonNode component, String type) {
    return switch (type) {
      case "textfield" -> textKind(component.path("properties").path("format").asText());
      case "textarea" -> Kind.TEXT;
      case "datetime" ->
          component.path("subtype").asText().equals("date") ? Kind.DATE : Kind.DATE_TIME;
      case "checkbox" -> Kind.FLAG;
      case "number" -> component.path("decimalDigits").asInt(-1) == 0 ? Kind.INTEGER : Kind.NUMBER;
      case "radio", "select" -> hasFlags(component) ? Kind.FLAG : Kind.CHOICE;
      case "checklist", "taglist" -> Kind.CHOICES;
      case "dynamiclist" -> Kind.ROWS;
      default -> throw new IllegalArgumentException("no server rules for component " + type);
    };
  }

  private static Kind textKind(String format) {
    return switch (format) {
      case "" -> Kind.TEXT;
      case "url" -> Kind.URL;
      case "email" -> Kind.MAIL_ADDRESS;
      default -> throw new IllegalArgumentException("no server rules for format " + format);
    };
  }

  private static boolean hasFlags(JsonNode component) {
    JsonNode values = component.path("values");
    return values.size() > 0 && values.get(0).path("value").isBoolean();
  }

  private static Set<Object> choices(JsonNode component) {
    Set<Object> choices = new LinkedHashSet<>();
    component.path("values").forEach(option -> choices.add(option.path("value").asText()));
    return choices;
  }

  private static Optional<BigDecimal> number(JsonNode rules, String name) {
    return rules.hasNonNull(name)
        ? Optional.of(new BigDecimal(rules.path(name).asText()))
        : Optional.empty();
  }
}
