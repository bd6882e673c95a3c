package dk.klimaforloeb.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day, a month or a year, as precise as the source.
 *
 * @param firstDay the earliest day that is meant
 * @param lastDay the latest day that is meant
 * @param written as the file has it
 */
public record RoughDate(LocalDate firstDay, LocalDate lastDay, String written) {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  /**
   * @param written {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}
   * @throws java.time.format.DateTimeParseException when there is no such day, month or year
   */
  @JsonCreator
  public static RoughDate of(String written) {
    if (written.length() == YEAR_LENGTH) {
      Year year = Year.parse(written);
      return new RoughDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), written);
    }
    if (written.length() == MONTH_LENGTH) {
      YearMonth month = YearMonth.parse(written);
      return new RoughDate(month.atDay(1), month.atEndOfMonth(), written);
    }
    LocalDate day = LocalDate.parse(written);
    return new RoughDate(day, day, written);
  }

  /** As people read it, for example "3. maj 2022", "april 2022" or "2023". */
  public String inDanish() {
    String pattern =
        switch (written.length()) {
          case YEAR_LENGTH -> "yyyy";
          case MONTH_LENGTH -> "MMMM yyyy";
          default -> "d. MMMM yyyy";
        };
    return firstDay.format(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("da")));
  }

  /** Whether the day is known. */
  public boolean isExact() {
    return firstDay.equals(lastDay);
  }

  @Override
  @JsonValue
  public String toString() {
    return written;
  }
}
