package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Knows when milestones are reached; of each milestone one does. */
public interface MilestoneDays {

  /** Ids of the events in their processes by which they are reached. */
  Map<MilestoneKind, String> events();

  /**
   * The days that somebody registered; the engine knows only when they were registered. As many
   * questions for all journeys as for one.
   *
   * @return by the journeys, without those that did not happen
   */
  default Map<CaseKey, Map<MilestoneKind, LocalDate>> days(Collection<CaseKey> journeys) {
    return Map.of();
  }
}
