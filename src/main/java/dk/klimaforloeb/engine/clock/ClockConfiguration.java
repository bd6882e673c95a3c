package dk.klimaforloeb.engine.clock;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  /** Where the agreement's dates are days: all of them are Danish. */
  static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  @Bean
  @ConditionalOnProperty(
      name = "klimaforloeb.clock.movable",
      havingValue = "false",
      matchIfMissing = true)
  Clock programmeClock() {
    return Clock.system(COPENHAGEN);
  }
}
