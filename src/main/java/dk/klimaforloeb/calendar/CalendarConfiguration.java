package dk.klimaforloeb.calendar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarProperties.class)
class CalendarConfiguration {

  @Bean
  WorkingDays workingDays(CalendarProperties properties) {
    return new DanishWorkingDays(properties.closed(), properties.quietWeeks());
  }

  @Bean
  CouncilTerms councilTerms(CalendarProperties properties) {
    return new CouncilTerms(properties.termsBegin());
  }
}
