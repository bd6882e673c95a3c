package dk.klimaforloeb.engine.access;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Which of the engine's grants whoever asks holds, the own ones and those of the own groups. */
@Component
public class OwnRights {

  private final AuthorizationService authorizationService;
  private final CurrentPerson person;

  OwnRights(AuthorizationService authorizationService, CurrentPerson person) {
    this.authorizationService = authorizationService;
    this.person = person;
  }

  /**
   * Whether the permission is held on a process.
   *
   * @param process its key, or {@code *} for all
   */
  public boolean holdOn(String process, Permission permission) {
    return authorizationService.isUserAuthorized(
        person.get().id(),
        List.copyOf(person.get().groups()),
        permission,
        Resources.PROCESS_DEFINITION,
        process);
  }
}
