package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.ReadableCases;
import dk.klimaforloeb.identity.RoleKinds;
import dk.klimaforloeb.identity.Roles;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who asks our interface, and what that person may see and do of mails. */
@Component
class Asker {

  private final CurrentPerson person;
  private final RoleKinds kinds;
  private final ReadableCases cases;

  Asker(CurrentPerson person, RoleKinds kinds, ReadableCases cases) {
    this.kinds = kinds;
    this.person = person;
    this.cases = cases;
  }

  String id() {
    return person.get().id();
  }

  /** Whether the person may read the case; the engine's grants and tenants decide. */
  boolean mayRead(String businessKey) {
    return cases.isReadable(businessKey);
  }

  /** Other people's names and addresses are for those who see all cases, and administrators. */
  boolean seesPeople() {
    return groups().stream()
        .anyMatch(
            group -> Roles.SEEING_ALL_CASES.contains(group) || Roles.ADMINISTRATORS.equals(group));
  }

  /** Whether the person sees to it that mails leave. */
  boolean managesMails() {
    return groups().contains(Roles.SECRETARIAT) || groups().contains(Roles.ADMINISTRATORS);
  }

  private Set<String> groups() {
    return person.get().groups().stream().map(kinds::of).collect(Collectors.toSet());
  }
}
