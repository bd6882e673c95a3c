package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.util.Map;

/** Knows when milestones are reached; of each milestone one does. */
public interface MilestoneDays {

  /** Ids of the events in their processes by which they are reached. */
  Map<MilestoneKind, String> events();

  /**
   * The days that somebody registered; the engine knows only when they were registered.
   *
   * @return without those that did not happen
   */
  default Map<MilestoneKind, LocalDate> days(CaseKey journey) {
    return Map.of();
  }
}
