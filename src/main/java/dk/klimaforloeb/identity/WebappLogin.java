package dk.klimaforloeb.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.identity.User;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the webapps' own login: puts the stored user id in the place of how it was typed,
 * and tells who has to wait how long. The password is checked, and wrong ones are counted, by the
 * engine's store of users as at every other door.
 */
class WebappLogin extends OncePerRequestFilter {

  private static final String USER = "username=";

  private final LoginNames names;
  private final LoginDesk desk;
  private final LoginRefusal refusal = new LoginRefusal();

  WebappLogin(LoginNames names, LoginDesk desk) {
    this.names = names;
    this.desk = desk;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || !request.getRequestURI().contains("/login/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    List<String> parts = new ArrayList<>();
    String name = "";
    for (String part : LoginForm.text(request).split("&")) {
      if (part.startsWith(USER)) {
        String typed = decoded(part.substring(USER.length()));
        name = names.find(typed).map(User::getId).orElse(typed);
        parts.add(USER + URLEncoder.encode(name, StandardCharsets.UTF_8));
      } else {
        parts.add(part);
      }
    }
    Optional<Duration> left = desk.waiting(name);
    if (left.isPresent()) {
      refusal.wait(response, left.get());
    } else {
      chain.doFilter(new LoginForm(request, String.join("&", parts)), response);
    }
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // No name that anybody has.
      return value;
    }
  }
}
