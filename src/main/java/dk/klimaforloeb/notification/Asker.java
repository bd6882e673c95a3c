package dk.klimaforloeb.notification;

import dk.klimaforloeb.identity.Roles;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who asks our interface, and what that person may see and do of mails. */
@Component
class Asker {

  private final IdentityService identityService;
  private final HistoryService historyService;

  Asker(IdentityService identityService, HistoryService historyService) {
    this.identityService = identityService;
    this.historyService = historyService;
  }

  String id() {
    return authentication().getUserId();
  }

  /** Whether the person may read the case; the engine's grants and tenants decide. */
  boolean mayRead(String businessKey) {
    return historyService
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(businessKey)
            .count()
        > 0;
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

  private List<String> groups() {
    List<String> groups = authentication().getGroupIds();
    return groups == null ? List.of() : groups;
  }

  private Authentication authentication() {
    return identityService.getCurrentAuthentication();
  }
}
