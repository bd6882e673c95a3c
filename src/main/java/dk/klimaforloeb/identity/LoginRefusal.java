package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;

/** What is answered to who is not let in: who has to wait, how long; everybody else, to log in. */
class LoginRefusal implements AuthenticationEntryPoint {

  private static final int TOO_MANY_REQUESTS = 429;

  private final BasicAuthenticationEntryPoint basic = new BasicAuthenticationEntryPoint();
  private final Texts texts = new Texts("identity");

  LoginRefusal() {
    basic.setRealmName("Klimaforloeb");
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (reason instanceof LoginWaits waits) {
      wait(response, waits.left());
    } else {
      basic.commence(request, response, reason);
    }
  }

  void wait(HttpServletResponse response, Duration left) throws IOException {
    long seconds = Math.max(1, left.plusMillis(999).toSeconds());
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    Refusal.send(
        response, TOO_MANY_REQUESTS, texts.get("identity.login.wait", String.valueOf(seconds)));
  }
}
