package dk.klimaforloeb.governance;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * For which periods a body meets while the agreement lasts. A number of times a year that divides
 * twelve means parts of the calendar year (four times: quarters), and those count that begin within
 * the term; else the weeks are counted from the agreement's first day.
 */
final class MeetingPeriods {

  private static final int MONTHS = 12;
  private static final int WEEKS = 52;

  private final Agreement.Term term;
  private final int months;
  private final int weeks;

  private MeetingPeriods(Agreement.Term term, int months, int weeks) {
    this.term = term;
    this.months = months;
    this.weeks = weeks;
  }

  /**
   * @param weeksUnlessSaid where the agreement says nothing of how often the body meets
   * @return empty for a body that meets as the need arises
   */
  static Optional<MeetingPeriods> of(
      Agreement.Term term, Optional<Organisation.Rhythm> rhythm, int weeksUnlessSaid) {
    if (rhythm.map(Organisation.Rhythm::asNeeded).orElse(false)) {
      return Optional.empty();
    }
    int times = rhythm.flatMap(Organisation.Rhythm::timesAYear).orElse(0);
    int weeks =
        rhythm
            .flatMap(Organisation.Rhythm::weeks)
            .orElse(times > 0 ? Math.max(1, WEEKS / times) : weeksUnlessSaid);
    int months = times > 0 && MONTHS % times == 0 ? MONTHS / times : 0;
    return Optional.of(new MeetingPeriods(term, months, weeks));
  }

  /** The first period that begins on the day or later; none where the term is over by then. */
  Optional<Bodies.Interval> from(LocalDate day) {
    LocalDate first = firstOfTerm();
    while (first.isBefore(day)) {
      first = next(first);
    }
    LocalDate begin = first;
    return Optional.of(begin)
        .filter(on -> !on.isAfter(term.lastDay()))
        .map(on -> new Bodies.Interval(on, next(on).minusDays(1)));
  }

  /** How many begin within the term. */
  int count() {
    int count = 0;
    for (LocalDate on = firstOfTerm(); !on.isAfter(term.lastDay()); on = next(on)) {
      count++;
    }
    return count;
  }

  private LocalDate firstOfTerm() {
    if (months == 0) {
      return term.firstDay();
    }
    LocalDate part = term.firstDay().withDayOfYear(1);
    while (part.isBefore(term.firstDay())) {
      part = next(part);
    }
    return part;
  }

  private LocalDate next(LocalDate first) {
    return months == 0 ? first.plusWeeks(weeks) : first.plusMonths(months);
  }
}
