package dk.klimaforloeb.deadlines;

import java.time.LocalDate;
import java.util.Locale;

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
    /** The date comes near. */
    BEFORE,
    /** The date has passed. */
    AFTER,
    /** Somebody else is asked to follow up. */
    FOLLOW_UP;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
