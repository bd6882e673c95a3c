package dk.klimaforloeb.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.web.util.WebUtils;

/**
 * A session's token, made once: Cockpit's front page fetches a page while another is opened, and of
 * two that make the first token at one time the form of one would be refused.
 */
final class SessionTokens implements CsrfTokenRepository {

  private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    HttpSession session = request.getSession();
    synchronized (WebUtils.getSessionMutex(session)) {
      CsrfToken made = tokens.loadToken(request);
      if (made == null) {
        made = tokens.generateToken(request);
        tokens.saveToken(made, request, null);
      }
      return made;
    }
  }

  @Override
  public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    tokens.saveToken(token, request, response);
  }

  @Override
  public CsrfToken loadToken(HttpServletRequest request) {
    return tokens.loadToken(request);
  }
}
