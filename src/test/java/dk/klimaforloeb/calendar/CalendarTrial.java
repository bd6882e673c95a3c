package dk.klimaforloeb.calendar;

import java.util.Set;

/** The calendar as it is when nothing is configured, for tests of what counts by it. */
public final class CalendarTrial {

  private CalendarTrial() {}

  /** The working days. */
  public static WorkingDays days() {
    CalendarProperties usual =
        new CalendarProperties(Set.of("06-05", "12-24", "12-31"), Set.of(28, 29, 30), Set.of());
    return new DanishWorkingDays(usual.closed(), usual.quietWeeks());
  }
}
