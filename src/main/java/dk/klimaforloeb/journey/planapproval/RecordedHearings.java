package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.journey.queries.HearingProlongation;
import dk.klimaforloeb.journey.queries.Hearings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hearings by what the council decided last, and what was prolonged since. */
@Component
class RecordedHearings implements Hearings {

  private final CaseRecords records;
  private final Clock clock;

  RecordedHearings(CaseRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  @Override
  public Optional<LocalDate> lastDay(CaseKey journey) {
    return records
        .latest(journey, HearingDecision.class)
        .filter(decision -> decision.what().hearingEnd() != null)
        .map(decision -> prolonged(journey, decision).orElse(decision.what().hearingEnd()))
        .filter(last -> !last.isBefore(LocalDate.now(clock)));
  }

  /** The last day that the hearing was given since the council decided on it. */
  Optional<LocalDate> prolonged(CaseKey journey) {
    return records
        .latest(journey, HearingDecision.class)
        .flatMap(decision -> prolonged(journey, decision));
  }

  private Optional<LocalDate> prolonged(CaseKey journey, Recorded<HearingDecision> decision) {
    return records.all(journey, HearingProlongation.class).stream()
        .filter(prolongation -> prolongation.number() > decision.number())
        .map(prolongation -> prolongation.what().hearingEnd())
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later);
  }
}
