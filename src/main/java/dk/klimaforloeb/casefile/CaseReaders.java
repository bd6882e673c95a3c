package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.ReadableCases;
import dk.klimaforloeb.identity.RoleKinds;
import dk.klimaforloeb.identity.Roles;
import org.springframework.stereotype.Component;

/** Who may read which case. */
@Component
class CaseReaders {

  private final ReadableCases cases;
  private final CurrentPerson person;
  private final RoleKinds kinds;

  CaseReaders(ReadableCases cases, CurrentPerson person, RoleKinds kinds) {
    this.cases = cases;
    this.person = person;
    this.kinds = kinds;
  }

  /** Whether it is a municipality's case, and one for whoever asks. */
  boolean mayRead(CaseKey key) {
    return key.municipalityCode().isPresent() && cases.isReadable(key.value());
  }

  /** Whether whoever asks may add to what is read; administrators have no part in cases. */
  boolean mayWrite(CaseKey key) {
    return mayRead(key) && !person.get().groups().contains(Roles.ADMINISTRATORS);
  }

  /** Whether other people's names are for whoever asks. */
  boolean seesPeople() {
    return person.get().groups().stream().map(kinds::of).anyMatch(Roles.SEEING_ALL_CASES::contains);
  }
}
