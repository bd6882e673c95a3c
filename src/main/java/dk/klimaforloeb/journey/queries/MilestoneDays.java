package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.util.Map;

/** Knows on which days milestones were reached, where somebody has said so. */
public interface MilestoneDays {

  /**
   * The days that were registered; the engine knows only when they were registered.
   *
   * @return without those that did not happen
   */
  Map<MilestoneKind, LocalDate> days(CaseKey journey);
}
