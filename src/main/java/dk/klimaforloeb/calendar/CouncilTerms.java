package dk.klimaforloeb.calendar;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When councils are elected anew. Committees and their members lapse then, whatever was agreed with
 * them before.
 */
public final class CouncilTerms {

  /** Kommunal valgperiode. */
  private static final int YEARS = 4;

  private final NavigableSet<LocalDate> begin;

  CouncilTerms(Set<LocalDate> begin) {
    if (begin.isEmpty()) {
      throw new IllegalArgumentException("no day on which a council takes office");
    }
    this.begin = new TreeSet<>(begin);
  }

  /**
   * The day on which the next council takes office; councils sit for four years where the days are
   * not known.
   */
  public LocalDate nextAfter(LocalDate day) {
    return Optional.ofNullable(begin.higher(day))
        .orElseGet(
            () ->
                Stream.iterate(begin.last(), term -> term.plusYears(YEARS))
                    .filter(term -> term.isAfter(day))
                    .findFirst()
                    .orElseThrow());
  }

  /** Whether a newly elected council took office after the one day, on the other at the latest. */
  public boolean hasBegunBetween(LocalDate after, LocalDate until) {
    return begin.stream().anyMatch(day -> day.isAfter(after) && !day.isAfter(until));
  }
}
