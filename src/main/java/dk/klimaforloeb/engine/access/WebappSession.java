package dk.klimaforloeb.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/** Whose session of the webapps a request belongs to. */
public final class WebappSession {

  private WebappSession() {}

  /** The user's id; empty when nobody is logged in there. */
  public static Optional<String> person(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Authentications logins =
        session == null ? null : AuthenticationUtil.getAuthsFromSession(session);
    return logins == null
        ? Optional.empty()
        : logins.getAuthentications().stream().map(UserAuthentication::getIdentityId).findFirst();
  }
}
