package dk.klimaforloeb.engine.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as forms and mails show them. */
public final class DanishDates {

  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", DANISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", DANISH);

  private DanishDates() {}

  /** A day, for example "1. marts 2021". */
  public static String day(LocalDate day) {
    return day.format(DAY);
  }

  /** A day with its name, for example "mandag den 1. marts 2021". */
  public static String weekday(LocalDate day) {
    return day.format(WEEKDAY);
  }

  /** A day with the time, for example "1. marts 2021 kl. 09.00". */
  public static String moment(LocalDateTime moment) {
    return moment.format(MOMENT);
  }

  /** The same of an instant, as clocks there show it. */
  public static String moment(Instant at, ZoneId there) {
    return moment(LocalDateTime.ofInstant(at, there));
  }
}
