package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.util.Optional;

/** Which public hearings are not over; answered by the process that they belong to. */
public interface Hearings {

  /** The last day of the journey's hearing, prolonged or not; none when no hearing is to end. */
  Optional<LocalDate> lastDay(CaseKey journey);
}
