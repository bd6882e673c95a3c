package dk.klimaforloeb.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down who guesses passwords, by address. The engine locks a user after wrong passwords;
 * alone, that would let anybody lock the administrator out from anywhere.
 */
class LoginThrottle extends OncePerRequestFilter {

  private static final int MOST_FAILURES = 60;
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int TOO_MANY_REQUESTS = 429;

  private final Texts texts = new Texts("identity");
  private final Cache<String, AtomicInteger> failures =
      Caffeine.newBuilder().expireAfterWrite(WINDOW).maximumSize(100_000).build();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean isLogin =
        request.getHeader(HttpHeaders.AUTHORIZATION) != null
            || request.getRequestURI().contains("/api/admin/auth/user/");
    if (!isLogin) {
      chain.doFilter(request, response);
      return;
    }
    AtomicInteger failed = failures.get(request.getRemoteAddr(), address -> new AtomicInteger());
    if (failed.get() >= MOST_FAILURES) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
      Refusal.send(response, TOO_MANY_REQUESTS, texts.get("identity.login.throttled"));
      return;
    }
    chain.doFilter(request, response);
    if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
      failed.incrementAndGet();
    }
  }
}
