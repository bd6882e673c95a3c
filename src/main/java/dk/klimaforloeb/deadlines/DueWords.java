package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates of tasks as people read them. */
@Component
class DueWords {

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d.M.yyyy");
  private static final DateTimeFormatter WITH_WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d. MMMM yyyy", Locale.forLanguageTag("da"));

  private final WorkingDays workingDays;
  private final Clock clock;
  private final Texts texts = new Texts("deadlines");

  DueWords(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** A day in figures, for example "3.5.2022". */
  static String shortDay(LocalDate day) {
    return day.format(SHORT);
  }

  /** A last day and how many working days it is away by the programme's clock. */
  String away(LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    String named = day.format(WITH_WEEKDAY);
    if (day.equals(today)) {
      return texts.get("deadlines.today", named);
    }
    return day.isAfter(today)
        ? texts.get("deadlines.in", named, workingDays.between(today, day))
        : texts.get("deadlines.ago", named, workingDays.between(day, today));
  }
}
