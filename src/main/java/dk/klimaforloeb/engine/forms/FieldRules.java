package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Checks one value against its field and gives it its type. */
final class FieldRules {

  /** What a double holds without a change. */
  private static final int MOST_DIGITS = 15;

  private final Texts texts;
  private final TextRules textRules;
  private final DateRules dateRules;

  /**
   * @param clock says what lies today or earlier
   */
  FieldRules(Texts texts, Clock clock) {
    this.texts = texts;
    this.textRules = new TextRules(texts);
    this.dateRules = new DateRules(texts, clock);
  }

  /**
   * @param value not left out
   * @return the value in the field's type
   * @throws Refused with the Danish reason
   */
  Object typed(Field field, Object value) {
    return switch (field.kind()) {
      case TEXT -> textRules.text(field, required(String.class, value, "engine.form.text"));
      case URL -> textRules.link(field, required(String.class, value, "engine.form.url"));
      case MAIL_ADDRESS ->
          textRules.mailAddress(field, required(String.class, value, "engine.form.email"));
      case DATE -> dateRules.day(field, required(String.class, value, "engine.form.date"));
      case DATE_TIME ->
          dateRules.moment(field, required(String.class, value, "engine.form.date-time"));
      case FLAG -> required(Boolean.class, value, "engine.form.flag");
      case INTEGER, NUMBER -> number(field, value);
      case CHOICE -> choice(field, value);
      case CHOICES -> choices(field, value);
      case ROWS -> rows(field, value);
    };
  }

  private BigDecimal number(Field field, Object value) {
    boolean whole = field.kind() == Field.Kind.INTEGER;
    String textKey = whole ? "engine.form.integer" : "engine.form.number";
    BigDecimal number = decimal(required(Number.class, value, textKey), textKey);
    boolean hasFraction = number.stripTrailingZeros().scale() > 0;
    if (whole
        && (hasFraction || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0)) {
      throw refused(textKey);
    }
    if (digits(number) > MOST_DIGITS) {
      throw refused("engine.form.digits", MOST_DIGITS);
    }
    if (field.min() != null && number.compareTo(field.min()) < 0) {
      throw refused("engine.form.min", field.min().toPlainString());
    }
    if (field.max() != null && number.compareTo(field.max()) > 0) {
      throw refused("engine.form.max", field.max().toPlainString());
    }
    return number;
  }

  /** All digits that are needed to write it out. */
  private static int digits(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return Math.max(shortest.precision(), shortest.scale()) + Math.max(0, -shortest.scale());
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
    String choice = required(String.class, value, "engine.form.choice");
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
      Map<?, ?> row = required(Map.class, item, "engine.form.list");
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
    return required(List.class, list, "engine.form.list");
  }

  private <T> T required(Class<T> type, Object value, String textKey) {
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
