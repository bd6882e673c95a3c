package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.access.CurrentPerson;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What of people and cases is for whoever asks, where no grant of the engine answers it: the one
 * rule for all our own pages and interfaces. It follows the grants on users: who may read those by
 * the engine's routes reads names and addresses here, and nobody else does. Administrators manage
 * the users, so to hide a name from them would protect nobody.
 */
@Component
public class PeopleSeen {

  private final CurrentPerson person;
  private final RoleKinds kinds;

  PeopleSeen(CurrentPerson person, RoleKinds kinds) {
    this.person = person;
    this.kinds = kinds;
  }

  /** Whether other people's names and addresses are. */
  public boolean areSeen() {
    return isAdministrator() || groups().stream().anyMatch(Roles.SEEING_ALL_CASES::contains);
  }

  /**
   * Whether the names of those who have or had a task are: besides those who see people at all, its
   * own groups work together and know each other.
   *
   * @param groups ids of those with which the task lies or lay
   */
  public boolean areSeenWith(Collection<String> groups) {
    return areSeen() || !Collections.disjoint(person.get().groups(), groups);
  }

  /** Whether anything of cases is. */
  public boolean hasCases() {
    return areSeen() || groups().stream().anyMatch(Roles::isMunicipality);
  }

  /** Whether the engine's tenants do not hold: who retries what failed anywhere. */
  public boolean isAdministrator() {
    return groups().contains(Roles.ADMINISTRATORS);
  }

  /** Whether the person sees to it that what the program does goes on. */
  public boolean isCaretaker() {
    return isAdministrator() || groups().contains(Roles.SECRETARIAT);
  }

  private Set<String> groups() {
    return person.get().groups().stream().map(kinds::of).collect(Collectors.toSet());
  }
}
