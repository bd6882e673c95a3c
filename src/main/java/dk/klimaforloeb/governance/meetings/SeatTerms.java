package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.calendar.CouncilTerms;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.governance.BodyMembers;
import dk.klimaforloeb.governance.messages.MembersNeeded;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When the seats of the bodies are filled: their members come from councils and go with them. */
@Component
class SeatTerms {

  /** So long before new councils take office it is asked who follows. */
  private static final int MONTHS_BEFORE = 1;

  private final Agreement agreement;
  private final CouncilTerms councilTerms;
  private final BodyMembers members;
  private final CaseMessages messages;
  private final Clock clock;

  SeatTerms(
      Agreement agreement,
      CouncilTerms councilTerms,
      BodyMembers members,
      CaseMessages messages,
      Clock clock) {
    this.agreement = agreement;
    this.councilTerms = councilTerms;
    this.members = members;
    this.messages = messages;
    this.clock = clock;
  }

  /** Has the seats of a body filled. */
  void ask(String body) {
    String occasion =
        members.ever(body).isEmpty() ? MembersNeeded.BEGINNING : MembersNeeded.ELECTION;
    messages.start(CaseKey.ofJointWork(agreement.key()), new MembersNeeded(body, occasion));
  }

  /** When it is to be asked next; empty where no councils change before the agreement ends. */
  Optional<LocalDate> nextAppointment() {
    LocalDate today = LocalDate.now(clock);
    LocalDate change = councilTerms.nextAfter(today);
    if (!change.minusMonths(MONTHS_BEFORE).isAfter(today)) {
      // It was asked for those already.
      change = councilTerms.nextAfter(change);
    }
    return Optional.of(change)
        .filter(day -> !day.isAfter(agreement.term().lastDay()))
        .map(day -> day.minusMonths(MONTHS_BEFORE));
  }
}
