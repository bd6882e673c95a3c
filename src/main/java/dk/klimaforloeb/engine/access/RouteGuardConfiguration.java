package dk.klimaforloeb.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class RouteGuardConfiguration {

  /** Behind Spring's login; before that of the webapps, so the guard must not ask who is asking. */
  @Bean
  FilterRegistrationBean<RouteGuard> routeGuard(
      IdentityService identityService, TaskService taskService, AsEngine asEngine) {
    FilterRegistrationBean<RouteGuard> registration =
        new FilterRegistrationBean<>(new RouteGuard(identityService, taskService, asEngine));
    registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
    registration.setOrder(Ordered.LOWEST_PRECEDENCE);
    return registration;
  }
}
