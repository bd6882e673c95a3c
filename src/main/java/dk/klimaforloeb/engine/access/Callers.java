package dk.klimaforloeb.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;

/**
 * Finds out who asks: by HTTP basic the one whom the engine knows already, in the webapps the one
 * whose session it is. Their own filter, which tells the engine, comes only after ours.
 */
final class Callers {

  private final CurrentPerson person;
  private final IdentityService identityService;
  private final WithoutPerson withoutPerson;
  private final Audiences audiences;

  Callers(IdentityService identityService, WithoutPerson withoutPerson, Audiences audiences) {
    this.person = new CurrentPerson(identityService);
    this.identityService = identityService;
    this.withoutPerson = withoutPerson;
    this.audiences = audiences;
  }

  /** Empty when nobody is logged in. */
  Optional<Caller> of(HttpServletRequest request) {
    return person
        .find()
        .map(CurrentPerson.Person::id)
        .or(() -> WebappSession.person(request))
        .map(this::caller);
  }

  /** The groups of this moment, not those of the login. */
  private Caller caller(String user) {
    List<String> groups =
        withoutPerson.call(
            () ->
                identityService.createGroupQuery().groupMember(user).list().stream()
                    .map(Group::getId)
                    .toList());
    return new Caller(user, audiences.of(groups));
  }
}
