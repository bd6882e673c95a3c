package dk.klimaforloeb.calendar;

import java.time.LocalDate;

/** Which days Danish public offices work, and how deadlines are counted in such days. */
public interface WorkingDays {

  /** Whether offices are open: no weekend, no holiday, no configured closing day. */
  boolean isWorkingDay(LocalDate day);

  /** Whether the day lies in a quiet period, in which internal deadlines and reminders pause. */
  boolean isQuiet(LocalDate day);

  /**
   * The working day that lies so many working days after the given day, quiet periods counted.
   *
   * @param days 0 or more; 0 gives the day itself if it is a working day, else the next one
   */
  LocalDate plus(LocalDate day, int days);

  /** As {@link #plus}, but days in quiet periods do not count and are never the result. */
  LocalDate plusUnquiet(LocalDate day, int days);

  /** The working day that lies so many working days before the given day. */
  LocalDate minus(LocalDate day, int days);

  /**
   * How many working days lie after the one day up to and with the other, quiet periods counted.
   *
   * @return 0 when the other day is not later
   */
  int between(LocalDate from, LocalDate to);
}
