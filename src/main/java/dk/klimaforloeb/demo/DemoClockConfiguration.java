package dk.klimaforloeb.demo;

import dk.klimaforloeb.engine.clock.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clock that goes on from where it was when the program ended. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoProperties.class)
class DemoClockConfiguration {

  @Bean
  @DependsOnDatabaseInitialization
  ClockPosition clockPosition(JdbcClient jdbc) {
    return new ClockPosition(jdbc);
  }

  @Bean
  MovableClock programmeClock(ClockPosition position, DemoProperties properties) {
    return new MovableClock(
        position
            .stored()
            .orElseGet(
                () -> {
                  Duration offset = offsetAtStart(properties);
                  position.store(offset);
                  return offset;
                }));
  }

  private static Duration offsetAtStart(DemoProperties properties) {
    Clock wall = new MovableClock(Duration.ZERO);
    Instant start = properties.clock().start().atZone(wall.getZone()).toInstant();
    return Duration.ofMillis(Duration.between(wall.instant(), start).toMillis());
  }

  /** Before the engine makes its first row, so that none is dated by the wall clock. */
  @Bean
  ProcessEnginePlugin programmeClockPlugin(MovableClock clock) {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl configuration) {
        clock.governEngine();
      }
    };
  }
}
