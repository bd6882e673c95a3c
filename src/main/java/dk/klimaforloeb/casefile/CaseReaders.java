package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.identity.RoleKinds;
import dk.klimaforloeb.identity.Roles;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;

/** Who may read which case. */
@Component
class CaseReaders {

  private final HistoryService historyService;
  private final CurrentPerson person;
  private final RoleKinds kinds;

  CaseReaders(HistoryService historyService, CurrentPerson person, RoleKinds kinds) {
    this.historyService = historyService;
    this.person = person;
    this.kinds = kinds;
  }

  /** The engine's grants and tenants decide. */
  boolean mayRead(CaseKey key) {
    return key.municipalityCode().isPresent()
        && historyService
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key.value())
                .count()
            > 0;
  }

  /** Whether other people's names are for whoever asks. */
  boolean seesPeople() {
    return person.get().groups().stream().map(kinds::of).anyMatch(Roles.SEEING_ALL_CASES::contains);
  }
}
