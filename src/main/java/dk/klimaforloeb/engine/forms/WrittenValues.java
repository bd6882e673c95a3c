package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.forms.Field.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Values of different kinds as people write them into one text field: 3.5.2022 and 1.234,5. */
final class WrittenValues {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private WrittenValues() {}

  /** A recorded value for people. */
  static String text(Kind kind, Object value) {
    return switch (kind) {
      case DATE -> LocalDate.parse(value.toString()).format(DAY);
      case INTEGER, NUMBER -> new BigDecimal(value.toString()).toPlainString().replace('.', ',');
      default -> value.toString();
    };
  }

  /** What a form's field would send for it; what cannot be read stays a text, which it refuses. */
  static Object value(Kind kind, String text) {
    return switch (kind) {
      case DATE -> day(text);
      case INTEGER, NUMBER -> number(text);
      default -> text;
    };
  }

  private static String day(String text) {
    try {
      return LocalDate.parse(text, DAY).toString();
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private static Object number(String text) {
    boolean isGrouped = text.matches("-?\\d{1,3}([.]\\d{3})+(,\\d+)?");
    String plain = (isGrouped ? text.replace(".", "") : text).replace(',', '.');
    return plain.matches("-?\\d{1,20}([.]\\d{1,20})?") ? new BigDecimal(plain) : text;
  }
}
