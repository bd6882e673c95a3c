package dk.klimaforloeb.engine.access;

import dk.klimaforloeb.engine.Webapps;
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
      Webapps webapps,
      IdentityService identityService,
      TaskService taskService,
      WithoutPerson withoutPerson,
      Audiences audiences) {
    EngineDoors doors = new EngineDoors(webapps);
    FilterRegistrationBean<RouteGuard> registration =
        new FilterRegistrationBean<>(
            new RouteGuard(doors, identityService, taskService, withoutPerson, audiences));
    registration.addUrlPatterns(doors.urlPatterns());
    registration.setOrder(Ordered.LOWEST_PRECEDENCE);
    return registration;
  }
}
