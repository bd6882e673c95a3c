package dk.klimaforloeb.monitoring.faults;

import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.identity.PeopleSeen;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All that is wrong, for those who see other people: faults name them. */
@Component
class FaultList {

  private final MailFaults mails;
  private final WorkFaults work;
  private final PeopleSeen people;
  private final Clock clock;

  FaultList(MailFaults mails, WorkFaults work, PeopleSeen people, Clock clock) {
    this.mails = mails;
    this.work = work;
    this.people = people;
    this.clock = clock;
  }

  /** Whether whoever asks may be told. */
  boolean isOpen() {
    return people.areSeen();
  }

  /**
   * @return empty for who may not be told
   */
  Optional<Faults> find() {
    return isOpen()
        ? Optional.of(
            new Faults(
                DanishDates.moment(clock.instant(), clock.getZone()), mails.all(), work.all()))
        : Optional.empty();
  }
}
