package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.messages.GuidanceRequested;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Takes up the wish for a session as it came to the process. */
@Component
class SessionRequest {

  private final CaseRecords records;
  private final Clock clock;

  SessionRequest(CaseRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** A session that is asked for with a date needs no arranging. */
  void take(DelegateExecution execution) {
    Optional<Instant> at =
        GuidanceRequested.SESSION_AT
            .find(execution)
            .map(asked -> SessionTime.of(asked.toInstant(), clock.getZone()));
    at.ifPresent(time -> GuidanceRequested.SESSION_AT.set(execution, Date.from(time)));
    GuidanceSessionModel.ARRANGED.set(execution, at.isPresent());
    records.add(
        execution,
        new GuidanceSession(
            GuidanceRequested.TOPIC.find(execution).orElse(null),
            GuidanceRequested.FORM.find(execution).orElse(null),
            at.orElse(null),
            GuidanceRequested.CRITERIA.find(execution).orElse(List.of())));
  }
}
