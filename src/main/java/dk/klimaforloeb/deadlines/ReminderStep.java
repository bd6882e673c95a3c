package dk.klimaforloeb.deadlines;

import java.time.LocalDate;

/**
 * A step of reminding.
 *
 * @param kind before the due date, after it, or that somebody else follows up
 * @param days how many working days before or after it
 * @param day the first day of the step
 */
record ReminderStep(Kind kind, int days, LocalDate day) {

  /** What it is. */
  enum Kind {
    /** Påmindelse. */
    BEFORE,
    /** Rykker. */
    AFTER,
    /** Opfølgning. */
    FOLLOW_UP;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
