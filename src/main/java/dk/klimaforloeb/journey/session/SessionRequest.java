package dk.klimaforloeb.journey.session;

import dk.klimaforloeb.journey.CaseEntry;
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

  private final GuidanceSessions sessions;
  private final Clock clock;

  SessionRequest(GuidanceSessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** A session that is asked for with a date needs no arranging. */
  void take(DelegateExecution execution) {
    Optional<Instant> at =
        GuidanceSessionModel.SESSION_AT
            .find(execution)
            .map(asked -> SessionTime.of(asked.toInstant(), clock.getZone()));
    at.ifPresent(time -> GuidanceSessionModel.SESSION_AT.set(execution, Date.from(time)));
    GuidanceSessionModel.ARRANGED.set(execution, at.isPresent());
    sessions.save(
        new GuidanceSession(
            null,
            new CaseEntry(
                execution.getTenantId(), execution.getProcessBusinessKey(), clock.instant(), null),
            execution.getProcessInstanceId(),
            GuidanceSessionModel.TOPIC.find(execution).orElse(null),
            GuidanceSessionModel.FORM.find(execution).orElse(null),
            at.orElse(null),
            criteria(execution)));
  }

  private static List<GuidanceSessionCriterion> criteria(DelegateExecution execution) {
    List<?> criteria = GuidanceSessionModel.CRITERIA.find(execution).orElse(List.of());
    return criteria.stream()
        .map(criterion -> new GuidanceSessionCriterion(execution.getTenantId(), (String) criterion))
        .toList();
  }
}
