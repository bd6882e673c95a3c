package dk.klimaforloeb.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Two doors and a wall: the interfaces by HTTP basic without a session, the webapps by their own
 * login, and everything else closed.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdminProperties.class)
class SecurityConfiguration {

  /** What an authority that stands for membership of a group begins with. */
  static final String GROUP = "GROUP_";

  private static final String ADMINISTRATOR = GROUP + Roles.ADMINISTRATORS;

  /** Path patterns, not strings: a string matcher misses servlets that are not Spring's. */
  @Bean
  @Order(1)
  SecurityFilterChain interfaces(
      HttpSecurity http, Credentials credentials, IdentityService identityService)
      throws Exception {
    return stateless(http)
        .securityMatcher(
            new OrRequestMatcher(
                withDefaults().matcher("/engine-rest/**"), withDefaults().matcher("/api/**")))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(withDefaults().matcher(HttpMethod.GET, "/api/demo/clock"))
                    .authenticated()
                    .requestMatchers(withDefaults().matcher("/api/demo/**"))
                    .hasAuthority(ADMINISTRATOR)
                    .anyRequest()
                    .authenticated())
        .authenticationProvider(credentials)
        .addFilterAfter(new EngineLogin(identityService), AuthorizationFilter.class)
        .build();
  }

  /** The webapps check login and CSRF themselves. */
  @Bean
  @Order(2)
  SecurityFilterChain webapps(HttpSecurity http) throws Exception {
    return http.securityMatcher(withDefaults().matcher("/camunda/**"))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()))
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  /** Whether it lives and is ready is open without login; the root only leads to Tasklist. */
  @Bean
  @Order(3)
  SecurityFilterChain everythingElse(HttpSecurity http, Credentials credentials) throws Exception {
    return stateless(http)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(
                        withDefaults().matcher("/"),
                        withDefaults().matcher("/actuator/health/readiness"),
                        withDefaults().matcher("/actuator/health/liveness"))
                    .permitAll()
                    .requestMatchers(withDefaults().matcher("/actuator/**"))
                    .hasAuthority(ADMINISTRATOR)
                    .anyRequest()
                    .denyAll())
        .authenticationProvider(credentials)
        .build();
  }

  @Bean
  FilterRegistrationBean<LoginThrottle> loginThrottle() {
    FilterRegistrationBean<LoginThrottle> registration =
        new FilterRegistrationBean<>(new LoginThrottle());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
    return registration;
  }

  private static HttpSecurity stateless(HttpSecurity http) throws Exception {
    return http.httpBasic(Customizer.withDefaults())
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }
}
