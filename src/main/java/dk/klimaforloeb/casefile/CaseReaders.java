package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.ReadableCases;
import dk.klimaforloeb.identity.PeopleSeen;
import org.springframework.stereotype.Component;

/** Who may read which case. */
@Component
class CaseReaders {

  private final ReadableCases cases;
  private final PeopleSeen people;

  CaseReaders(ReadableCases cases, PeopleSeen people) {
    this.cases = cases;
    this.people = people;
  }

  /** Whether it is a municipality's case, and one for whoever asks. */
  boolean mayRead(CaseKey key) {
    return key.municipalityCode().isPresent() && cases.isReadable(key.value());
  }

  /** Whether whoever asks may add to what is read; administrators have no part in cases. */
  boolean mayWrite(CaseKey key) {
    return mayRead(key) && !people.isAdministrator();
  }

  /** Whether other people's names are for whoever asks. */
  boolean seesPeople() {
    return people.areSeen();
  }
}
