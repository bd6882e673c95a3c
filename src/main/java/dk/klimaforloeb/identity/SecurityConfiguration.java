package dk.klimaforloeb.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import dk.klimaforloeb.engine.Webapps;
import dk.klimaforloeb.engine.pages.FormRefusal;
import dk.klimaforloeb.engine.pages.PagePolicy;
import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.web.filter.RequestContextFilter;

/**
 * Four doors and a wall: the interfaces by HTTP basic without a session, the webapps by their own
 * login, our pages by the same, answers to invitations by the link that somebody got, and
 * everything else closed.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdminProperties.class)
class SecurityConfiguration {

  /** What an authority that stands for membership of a group begins with. */
  static final String GROUP = "GROUP_";

  private static final int BEFORE_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER - 1;

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
                    .requestMatchers(
                        withDefaults().matcher("/api/demo/**"),
                        withDefaults().matcher("/api/identity/**"),
                        withDefaults().matcher("/api/agreement/start"))
                    .hasAuthority(ADMINISTRATOR)
                    .anyRequest()
                    .authenticated())
        .authenticationManager(new ProviderManager(credentials))
        .addFilterAfter(new EngineLogin(identityService), AuthorizationFilter.class)
        .build();
  }

  /** The webapps check login and CSRF themselves. */
  @Bean
  @Order(2)
  SecurityFilterChain webappsDoor(HttpSecurity http, Webapps webapps) throws Exception {
    return http.securityMatcher(withDefaults().matcher(webapps.path() + "/**"))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()))
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  /**
   * Our own pages: with the webapps' login, their looks without. What a form does is done only from
   * a page of the same session.
   */
  @Bean
  @Order(3)
  SecurityFilterChain pagesDoor(
      HttpSecurity http,
      Credentials credentials,
      IdentityService identityService,
      Webapps webapps,
      FormRefusal formRefusal)
      throws Exception {
    return http.securityMatcher(
            new OrRequestMatcher(
                withDefaults().matcher("/sag/**"),
                withDefaults().matcher("/overblik/**"),
                withDefaults().matcher("/tilgaengelighed"),
                withDefaults().matcher("/sider/**")))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(
                        withDefaults().matcher(HttpMethod.GET, "/sider/**"),
                        withDefaults().matcher(HttpMethod.GET, "/tilgaengelighed"))
                    .permitAll()
                    .requestMatchers(
                        withDefaults().matcher(HttpMethod.GET, "/sag/**"),
                        withDefaults().matcher(HttpMethod.GET, "/overblik/**"),
                        withDefaults().matcher(HttpMethod.POST, "/overblik/fejl/*"),
                        withDefaults().matcher(HttpMethod.POST, "/overblik/rapport/*/*"),
                        withDefaults().matcher(HttpMethod.POST, "/overblik/visninger/**"),
                        withDefaults().matcher(HttpMethod.POST, "/overblik/oekonomi/**"))
                    .authenticated()
                    .anyRequest()
                    .denyAll())
        .csrf(
            forms ->
                forms
                    .csrfTokenRepository(new SessionTokens())
                    // Each request is taken for a login, which would give the session another
                    // token.
                    .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
        .requestCache(AbstractHttpConfigurer::disable)
        // The session is the webapps': another id for it would end it for their other requests.
        .sessionManagement(
            sessions ->
                sessions
                    .sessionCreationPolicy(SessionCreationPolicy.NEVER)
                    .sessionFixation(fixation -> fixation.none()))
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .headers(
            headers ->
                headers
                    .frameOptions(frame -> frame.sameOrigin())
                    .contentSecurityPolicy(
                        policy -> policy.policyDirectives(PagePolicy.ONLY_OUR_OWN)))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(new LoginFirst(webapps))
                    .accessDeniedHandler(formRefusal))
        .addFilterBefore(new PagePerson(credentials), AnonymousAuthenticationFilter.class)
        .addFilterAfter(new EngineLogin(identityService), AuthorizationFilter.class)
        .build();
  }

  /**
   * Where who is invited answers by a link in a mail: without a login and a session, so that
   * nothing but what the link itself says can be done there. No form of another page gains by it,
   * which would need the link; and no other page is told of the link.
   */
  @Bean
  @Order(4)
  SecurityFilterChain repliesDoor(HttpSecurity http, Credentials credentials) throws Exception {
    return http.securityMatcher(withDefaults().matcher("/svar/**"))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(
                        withDefaults().matcher(HttpMethod.GET, "/svar/*"),
                        withDefaults().matcher(HttpMethod.GET, "/svar/*/kalender.ics"),
                        withDefaults().matcher(HttpMethod.POST, "/svar/*"))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(
                        policy -> policy.policyDirectives(PagePolicy.ONLY_OUR_OWN))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                    .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
        .authenticationManager(new ProviderManager(credentials))
        .build();
  }

  /** Whether it lives and is ready is open without login; the root only leads to Tasklist. */
  @Bean
  @Order(5)
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
        .authenticationManager(new ProviderManager(credentials))
        .build();
  }

  /**
   * Says which request is being answered before anybody logs in, so that wrong passwords are
   * counted by address. Left to itself, Spring does so only behind its security.
   */
  @Bean
  FilterRegistrationBean<RequestContextFilter> requestContextFilter() {
    FilterRegistrationBean<RequestContextFilter> registration =
        new FilterRegistrationBean<>(new RequestContextFilter());
    registration.setOrder(BEFORE_SECURITY - 1);
    return registration;
  }

  /** Behind the filter that says which request is being answered, before all that logs in. */
  @Bean
  FilterRegistrationBean<WebappLogin> webappLogin(
      Webapps webapps, LoginNames names, LoginDesk desk) {
    FilterRegistrationBean<WebappLogin> registration =
        new FilterRegistrationBean<>(new WebappLogin(names, desk));
    registration.addUrlPatterns(webapps.api() + "/admin/auth/user/*");
    registration.setOrder(BEFORE_SECURITY);
    return registration;
  }

  private static HttpSecurity stateless(HttpSecurity http) throws Exception {
    return http.httpBasic(basic -> basic.authenticationEntryPoint(new LoginRefusal()))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }
}
