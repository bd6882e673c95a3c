package dk.klimaforloeb.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * When councils are elected anew. Committees and their members lapse then, whatever was agreed with
 * them before.
 */
public final class CouncilTerms {

  private final Set<LocalDate> begin;

  CouncilTerms(Set<LocalDate> begin) {
    this.begin = Set.copyOf(begin);
  }

  /** Whether a newly elected council took office after the one day, on the other at the latest. */
  public boolean hasBegunBetween(LocalDate after, LocalDate until) {
    return begin.stream().anyMatch(day -> day.isAfter(after) && !day.isAfter(until));
  }
}
