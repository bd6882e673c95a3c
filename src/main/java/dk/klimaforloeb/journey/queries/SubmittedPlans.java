package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.Collection;
import java.util.Set;

/** Which plans were submitted to those who approve them; the process that does so knows. */
public interface SubmittedPlans {

  /** Those of these journeys whose plan was, whatever became of it; whoever asks. */
  Set<CaseKey> among(Collection<CaseKey> journeys);
}
