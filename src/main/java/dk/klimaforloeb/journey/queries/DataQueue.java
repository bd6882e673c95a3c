package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.Collection;
import java.util.List;

/** Which data are ordered and not received yet; answered by the process of the orders. */
public interface DataQueue {

  /** Of these journeys, whoever asks; the oldest first. */
  List<OpenOrder> of(Collection<CaseKey> journeys);
}
