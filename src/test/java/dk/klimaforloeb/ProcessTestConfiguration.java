package dk.klimaforloeb;

import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.Steering;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What process tests put in the place of the clock, and beside the program. */
@TestConfiguration(proxyBeanMethods = false)
class ProcessTestConfiguration {

  @Bean
  StandingClock programmeClock() {
    return new StandingClock();
  }

  @Bean
  ProcessEnginePlugin standingClockPlugin(StandingClock clock) {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl configuration) {
        clock.governEngine();
      }
    };
  }

  @Bean
  Cases cases(
      ProcessEngine engine,
      StandingClock clock,
      JdbcClient jdbc,
      ApplicationRunner programmeStart) {
    return new Cases(engine, clock, jdbc, programmeStart);
  }

  @Bean
  Members members(ProcessEngine engine) {
    return new Members(engine.getIdentityService());
  }

  @Bean
  Starters starters(ProcessEngine engine, Cases cases) {
    return new Starters(engine, cases);
  }

  @Bean
  Steering steering(ProcessEngine engine, Cases cases, Matters matters) {
    return new Steering(engine, cases, matters);
  }
}
