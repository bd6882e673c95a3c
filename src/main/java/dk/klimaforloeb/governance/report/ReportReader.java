package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.identity.RoleKinds;
import dk.klimaforloeb.identity.Roles;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What of the reports is for whoever asks. A frozen one is for everybody who takes part, and says
 * the same to all; an open one is for those who coordinate, and each municipality's own line for
 * its own people. Administrators take no part.
 */
@Component
class ReportReader {

  private static final Set<String> COORDINATING =
      Set.of(Roles.KKR_COORDINATOR, Roles.REGIONAL_COORDINATOR, Roles.SECRETARIAT);

  private final CurrentPerson person;
  private final RoleKinds kinds;
  private final Agreement agreement;

  ReportReader(CurrentPerson person, RoleKinds kinds, Agreement agreement) {
    this.person = person;
    this.kinds = kinds;
    this.agreement = agreement;
  }

  String id() {
    return person.get().id();
  }

  /** Whether frozen reports are. */
  boolean reads() {
    return !municipalities().isEmpty()
        || roles().stream().anyMatch(Roles.PROGRAMME_ROLES::contains);
  }

  /** Whether all lines of an open report are, to read and to comment. */
  boolean coordinates() {
    return roles().stream().anyMatch(COORDINATING::contains);
  }

  /** Whether what the report says of the whole is, and its corrections. */
  boolean isSecretariat() {
    return roles().contains(Roles.SECRETARIAT);
  }

  /** Codes of the municipalities whose own line is: mostly one or none. */
  List<String> municipalities() {
    Set<String> groups = person.get().groups();
    return agreement.municipalities().stream()
        .map(Agreement.Municipality::code)
        .filter(code -> groups.contains(Roles.municipality(code)))
        .toList();
  }

  private Set<String> roles() {
    return person.get().groups().stream().map(kinds::of).collect(Collectors.toSet());
  }
}
