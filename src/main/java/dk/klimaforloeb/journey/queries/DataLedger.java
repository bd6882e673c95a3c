package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.List;

/** The orders of data in a case; the process that delivers them knows. */
public interface DataLedger {

  /** In the order in which they were made; who may read the case is for the caller to see to. */
  List<OrderedData> of(CaseKey journey);
}
