package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.List;

/** Knows which work a roadmap foresees in a phase; each phase that has such work does. */
public interface PlannedWork {

  /** The work of this phase, behind or to come. */
  List<PlannedStep> of(CaseKey journey, Roadmap roadmap);
}
