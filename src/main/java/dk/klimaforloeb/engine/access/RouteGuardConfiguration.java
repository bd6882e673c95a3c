package dk.klimaforloeb.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class RouteGuardConfiguration {

  /** Behind Spring's login; before that of the webapps, whose session the guard asks itself. */
  @Bean
  FilterRegistrationBean<RouteGuard> routeGuard(
      IdentityService identityService,
      TaskService taskService,
      WithoutPerson withoutPerson,
      Audiences audiences) {
    FilterRegistrationBean<RouteGuard> registration =
        new FilterRegistrationBean<>(
            new RouteGuard(identityService, taskService, withoutPerson, audiences));
    registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
    registration.setOrder(Ordered.LOWEST_PRECEDENCE);
    return registration;
  }
}
