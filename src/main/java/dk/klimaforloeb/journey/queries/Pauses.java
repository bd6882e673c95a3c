package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** When cases rested; told by who pauses them. */
public interface Pauses {

  /** All pauses of these cases, in order. */
  List<Pause> of(Collection<CaseKey> cases);

  /**
   * A time in which a case rested.
   *
   * @param from its first day
   * @param resumed the first day after it; null while it lasts
   */
  record Pause(CaseKey of, LocalDate from, LocalDate resumed) {}
}
