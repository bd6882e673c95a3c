package dk.klimaforloeb.monitoring.ball;

import dk.klimaforloeb.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * The working days of a case, numbered: those after its first day up to and with its last. Who has
 * the ball from one day to another has it on the working days after the one up to and with the
 * other.
 */
final class DayLine {

  private final List<LocalDate> days;
  private final LocalDate last;

  /**
   * @param last the day on which it ended, or today
   */
  DayLine(WorkingDays workingDays, LocalDate first, LocalDate last) {
    this.days =
        first.isBefore(last)
            ? first
                .plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(workingDays::isWorkingDay)
                .toList()
            : List.of();
    this.last = last;
  }

  int length() {
    return days.size();
  }

  /**
   * The numbers of the working days after a day, up to and with another.
   *
   * @param until null for the last
   */
  BitSet between(LocalDate since, LocalDate until) {
    BitSet between = new BitSet(days.size());
    int from = upTo(since);
    int to = upTo(until == null ? last : until);
    if (from < to) {
      between.set(from, to);
    }
    return between;
  }

  /**
   * The numbers of the working days from a day on, up to but without another.
   *
   * @param until null for the last, which is then with them
   */
  BitSet from(LocalDate first, LocalDate until) {
    return between(first.minusDays(1), until == null ? null : until.minusDays(1));
  }

  /** How many working days there are up to and with a day. */
  private int upTo(LocalDate day) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
