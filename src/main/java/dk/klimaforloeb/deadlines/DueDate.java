package dk.klimaforloeb.deadlines;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Until when a task is to be done, and why then.
 *
 * @param dueOn the last day; null where there is none
 * @param plannedOn the day that is planned; null where there is none
 * @param source where the date comes from
 * @param line all of that in one Danish line
 */
record DueDate(LocalDate dueOn, LocalDate plannedOn, Source source, String line) {

  /** A last day. */
  static DueDate due(LocalDate day, Source source, String line) {
    return new DueDate(day, null, source, line);
  }

  /** A day that is planned, by which nobody is late. */
  static DueDate planned(LocalDate day, String line) {
    return new DueDate(null, day, Source.SET, line);
  }

  /** No day at all. */
  static DueDate none(String line) {
    return new DueDate(null, null, Source.NONE, line);
  }

  /** Where a date comes from. */
  enum Source {
    /** Somebody set it for this step. */
    SET,
    /** So many working days after the task came, by the table {@code phase-deadlines}. */
    COUNTED,
    /** As {@link #COUNTED}, moved by a pause of the case. */
    SHIFTED,
    /** It was put off for this one task, with a reason. */
    EXTENDED,
    /** There is none. */
    NONE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Source of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
