package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.Webapps;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads who asks for a page without login to the login, from which Tasklist leads back to it. */
class LoginFirst implements AuthenticationEntryPoint {

  /** What {@code backto.js} reads. */
  private static final String BACK_TO = "?til=";

  private final Webapps webapps;

  LoginFirst(Webapps webapps) {
    this.webapps = webapps;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    String query = request.getQueryString();
    String page = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.sendRedirect(
        webapps.tasklist() + BACK_TO + URLEncoder.encode(page, StandardCharsets.UTF_8));
  }
}
