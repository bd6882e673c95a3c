package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.Texts;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Checks one value against its field and gives it its type. */
final class FieldRules {

  private static final DateTimeFormatter DATE = fourDigitYear("-MM-dd");
  private static final DateTimeFormatter DATE_TIME = fourDigitYear("-MM-dd'T'HH:mm");

  private final Texts texts;

  FieldRules(Texts texts) {
    this.texts = texts;
  }

  /** A pattern's own year takes a sign and as many digits as no database and no timer can hold. */
  private static DateTimeFormatter fourDigitYear(String rest) {
    return new DateTimeFormatterBuilder()
        .appendValue(ChronoField.YEAR, 4)
        .appendPattern(rest)
        .toFormatter(Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * @param value not left out
   * @return the value in the field's type
   * @throws Refused with the Danish reason
   */
  Object typed(Field field, Object value) {
    return switch (field.kind()) {
      case TEXT -> text(field, value);
      case URL -> url(field, value);
      case DATE -> date(value, "engine.form.date", s -> LocalDate.parse(s, DATE));
      case DATE_TIME ->
          date(value, "engine.form.date-time", s -> LocalDateTime.parse(s, DATE_TIME));
      case FLAG -> require(Boolean.class, value, "engine.form.flag");
      case INTEGER, NUMBER -> number(field, value);
      case CHOICE -> choice(field, value);
      case CHOICES -> choices(field, value);
      case ROWS -> rows(field, value);
    };
  }

  private String text(Field field, Object value) {
    String text = require(String.class, value, "engine.form.text");
    if (text.length() > field.maxLength()) {
      throw refused("engine.form.too-long", field.maxLength());
    }
    if (text.indexOf('\0') >= 0) {
      // PostgreSQL cannot store it.
      throw refused("engine.form.unstorable");
    }
    return text;
  }

  private String url(Field field, Object value) {
    String text = text(field, value);
    try {
      URI uri = new URI(text);
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      if (isWeb && uri.getRawAuthority() != null) {
        return text;
      }
    } catch (URISyntaxException e) {
      throw (Refused) refused("engine.form.url").initCause(e);
    }
    throw refused("engine.form.url");
  }

  private Object date(
      Object value, String textKey, java.util.function.Function<String, Object> parse) {
    String text = require(String.class, value, textKey);
    try {
      return parse.apply(text);
    } catch (DateTimeParseException e) {
      throw (Refused) refused(textKey).initCause(e);
    }
  }

  private BigDecimal number(Field field, Object value) {
    boolean whole = field.kind() == Field.Kind.INTEGER;
    String textKey = whole ? "engine.form.integer" : "engine.form.number";
    BigDecimal number = decimal(require(Number.class, value, textKey), textKey);
    boolean hasFraction = number.stripTrailingZeros().scale() > 0;
    if (whole
        && (hasFraction || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0)) {
      throw refused(textKey);
    }
    if (field.min() != null && number.compareTo(field.min()) < 0) {
      throw refused("engine.form.min", field.min().toPlainString());
    }
    if (field.max() != null && number.compareTo(field.max()) > 0) {
      throw refused("engine.form.max", field.max().toPlainString());
    }
    return number;
  }

  private BigDecimal decimal(Number number, String textKey) {
    try {
      return new BigDecimal(number.toString());
    } catch (NumberFormatException e) {
      // NaN and the infinities
      throw (Refused) refused(textKey).initCause(e);
    }
  }

  private String choice(Field field, Object value) {
    String choice = require(String.class, value, "engine.form.choice");
    boolean isOffered = field.choices().isEmpty() || field.choices().contains(choice);
    if (!isOffered || choice.length() > field.maxLength()) {
      throw refused("engine.form.choice");
    }
    return choice;
  }

  private List<String> choices(Field field, Object value) {
    LinkedHashSet<String> chosen = new LinkedHashSet<>();
    for (Object item : list(value)) {
      chosen.add(choice(field, item));
    }
    return List.copyOf(chosen);
  }

  private List<Map<String, Object>> rows(Field field, Object value) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Object item : list(value)) {
      Map<?, ?> row = require(Map.class, item, "engine.form.list");
      rows.add(row(field, row, rows.size() + 1));
    }
    return rows;
  }

  private Map<String, Object> row(Field field, Map<?, ?> row, int position) {
    Map<String, Object> typed = new LinkedHashMap<>();
    for (Object key : row.keySet()) {
      if (field.columns().stream().noneMatch(column -> column.key().equals(key))) {
        throw refused("engine.form.row.unknown-key", position, key);
      }
    }
    for (Field column : field.columns()) {
      Object value = row.get(column.key());
      if (SubmittedValues.isLeftOut(value)) {
        throw refused("engine.form.row.required", position, column.label(), column.key());
      }
      try {
        typed.put(column.key(), typed(column, value));
      } catch (Refused e) {
        throw (Refused)
            refused("engine.form.row.wrong", position, column.label(), column.key(), e.getMessage())
                .initCause(e);
      }
    }
    return typed;
  }

  private List<?> list(Object value) {
    Object list = value instanceof String text ? SubmittedValues.parsed(text) : value;
    return require(List.class, list, "engine.form.list");
  }

  private <T> T require(Class<T> type, Object value, String textKey) {
    if (!type.isInstance(value)) {
      throw refused(textKey);
    }
    return type.cast(value);
  }

  private Refused refused(String textKey, Object... args) {
    Supplier<String> reason = () -> texts.get(textKey, stringified(args));
    return new Refused(reason.get());
  }

  /** Numbers are shown as typed, not grouped by thousands. */
  private static Object[] stringified(Object... args) {
    Object[] shown = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      shown[i] = String.valueOf(args[i]);
    }
    return shown;
  }

  /** A value that its field does not take; the message is the Danish reason. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String reason) {
      super(reason);
    }
  }
}
