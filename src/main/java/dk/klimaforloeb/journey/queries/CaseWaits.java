package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What journeys wait for beside their phases and what those called; each capability tells what it
 * brings about itself.
 */
public interface CaseWaits {

  /**
   * Of several, whoever asks, in one question; without those that wait for nothing.
   *
   * @return Danish, each reads well after the words for waiting
   */
  Map<CaseKey, List<String>> of(Collection<CaseKey> journeys);
}
