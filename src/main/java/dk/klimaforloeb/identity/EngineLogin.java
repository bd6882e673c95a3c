package dk.klimaforloeb.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who is asking, for as long as the request lasts. */
class EngineLogin extends OncePerRequestFilter {

  private final IdentityService identityService;

  EngineLogin(IdentityService identityService) {
    this.identityService = identityService;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (person == null || !person.isAuthenticated()) {
      chain.doFilter(request, response);
      return;
    }
    List<String> groups =
        person.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .filter(authority -> authority.startsWith(SecurityConfiguration.GROUP))
            .map(authority -> authority.substring(SecurityConfiguration.GROUP.length()))
            .toList();
    List<String> tenants =
        identityService
            .createTenantQuery()
            .userMember(person.getName())
            .includingGroupsOfUser(true)
            .list()
            .stream()
            .map(Tenant::getId)
            .toList();
    try {
      identityService.setAuthentication(person.getName(), groups, tenants);
      chain.doFilter(request, response);
    } finally {
      identityService.clearAuthentication();
    }
  }
}
