package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.ReadableCases;
import dk.klimaforloeb.identity.PeopleSeen;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who asks our interface, and what that person may see and do of mails. */
@Component
class Asker {

  private final CurrentPerson person;
  private final PeopleSeen people;
  private final ReadableCases cases;

  Asker(CurrentPerson person, PeopleSeen people, ReadableCases cases) {
    this.person = person;
    this.people = people;
    this.cases = cases;
  }

  String id() {
    return person.get().id();
  }

  /** Whether the person may read the case; the engine's grants and tenants decide. */
  boolean mayRead(String businessKey) {
    return cases.isReadable(businessKey);
  }

  /**
   * Whose mails the person may read: those of the tenants that he or she is a member of.
   *
   * @return empty for all, as the engine's tenants do not hold for administrators
   */
  Optional<Set<String>> tenants() {
    if (people.isAdministrator()) {
      return Optional.empty();
    }
    return Optional.of(people.hasCases() ? person.get().tenants() : Set.of());
  }

  boolean seesPeople() {
    return people.areSeen();
  }

  /** Whether the person sees to it that mails leave. */
  boolean managesMails() {
    return people.isCaretaker();
  }
}
