package dk.klimaforloeb.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

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
        .or(() -> inSession(request.getSession(false)))
        .map(this::caller);
  }

  private static Optional<String> inSession(HttpSession session) {
    Authentications logins =
        session == null ? null : AuthenticationUtil.getAuthsFromSession(session);
    return logins == null
        ? Optional.empty()
        : logins.getAuthentications().stream().map(UserAuthentication::getIdentityId).findFirst();
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
