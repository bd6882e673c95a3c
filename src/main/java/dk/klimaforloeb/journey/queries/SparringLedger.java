package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.List;

/** The sessions of sparring in a case; the process that arranges them knows. */
public interface SparringLedger {

  /**
   * In the order in which they were asked for; who may read the case is for the caller to see to.
   */
  List<SparringSession> of(CaseKey journey);
}
