package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.List;
import java.util.Map;

/** Knows which work a roadmap foresees in a phase; each phase that has such work does. */
public interface PlannedWork {

  /**
   * The work of this phase, behind or to come.
   *
   * @param roadmaps of each journey the last
   */
  List<PlannedStep> of(Map<CaseKey, Roadmap> roadmaps);
}
