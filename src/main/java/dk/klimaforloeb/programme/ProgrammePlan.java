package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For which days the programme waits, as the agreement's file says now. */
@Component
class ProgrammePlan {

  private final Agreement agreement;
  private final RoundInvitations invitations;
  private final Clock clock;

  ProgrammePlan(Agreement agreement, RoundInvitations invitations, Clock clock) {
    this.agreement = agreement;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** The beginning of the agreement's first day. */
  Date inForceAt() {
    return midnight(agreement.term().firstDay());
  }

  /** The beginning of the day after the agreement's last. */
  Date endedAt() {
    return midnight(agreement.term().lastDay().plusDays(1));
  }

  /** The next day on which somebody is to be invited while the agreement lasts. */
  Optional<Date> nextOpeningAt() {
    LocalDate last = agreement.term().lastDay();
    return invitations.nextDay().filter(day -> !day.isAfter(last)).map(this::midnight);
  }

  private Date midnight(LocalDate day) {
    return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
