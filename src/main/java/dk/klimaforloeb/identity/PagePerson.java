package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.access.WebappSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets to our own pages whoever is logged in to the webapps, with the groups of this moment. */
class PagePerson extends OncePerRequestFilter {

  private final Credentials credentials;

  PagePerson(Credentials credentials) {
    this.credentials = credentials;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    WebappSession.person(request)
        .filter(credentials::isUser)
        .ifPresent(
            person -> {
              SecurityContext context = SecurityContextHolder.createEmptyContext();
              context.setAuthentication(
                  UsernamePasswordAuthenticationToken.authenticated(
                      person, null, credentials.authorities(person)));
              SecurityContextHolder.setContext(context);
            });
    chain.doFilter(request, response);
  }
}
