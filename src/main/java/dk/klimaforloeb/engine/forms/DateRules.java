package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Checks days and times, which arrive as the ISO standard writes them. */
final class DateRules {

  private static final DateTimeFormatter DAY = fourDigitYear("-MM-dd");
  private static final DateTimeFormatter MOMENT = fourDigitYear("-MM-dd'T'HH:mm");

  /** Nothing that the program deals with lies outside; a year outside is a slip of the pen. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  private final Texts texts;
  private final Clock clock;

  DateRules(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** A pattern's own year takes a sign and as many digits as no database and no timer can hold. */
  private static DateTimeFormatter fourDigitYear(String rest) {
    return new DateTimeFormatterBuilder()
        .appendValue(ChronoField.YEAR, 4)
        .appendPattern(rest)
        .toFormatter(Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  LocalDate day(Field field, String text) {
    try {
      LocalDate day = LocalDate.parse(text, DAY);
      check(field, day);
      return day;
    } catch (DateTimeParseException e) {
      throw (FieldRules.Refused) refused("engine.form.date").initCause(e);
    }
  }

  LocalDateTime moment(Field field, String text) {
    try {
      LocalDateTime moment = LocalDateTime.parse(text, MOMENT);
      check(field, moment.toLocalDate());
      return moment;
    } catch (DateTimeParseException e) {
      throw (FieldRules.Refused) refused("engine.form.date-time").initCause(e);
    }
  }

  private void check(Field field, LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw refused("engine.form.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
    }
    if (field.happened() && day.isAfter(LocalDate.now(clock))) {
      throw refused("engine.form.not-happened");
    }
  }

  private FieldRules.Refused refused(String textKey, Object... args) {
    return new FieldRules.Refused(texts.get(textKey, args));
  }
}
