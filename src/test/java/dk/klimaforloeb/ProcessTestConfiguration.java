package dk.klimaforloeb;

import dk.klimaforloeb.governance.messages.Sought;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
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
  @ConditionalOnMissingBean
  SteeringMatters matters() {
    return new SteeringMatters() {
      @Override
      public long seek(DelegateExecution asking, Sought sought) {
        return 1;
      }

      @Override
      public Optional<Answer> answer(String processInstanceId) {
        return Optional.empty();
      }

      @Override
      public Optional<String> whereabouts(String processInstanceId) {
        return Optional.empty();
      }
    };
  }

  @Bean
  Members members(ProcessEngine engine) {
    return new Members(engine.getIdentityService());
  }

  @Bean
  Starters starters(ProcessEngine engine, Cases cases) {
    return new Starters(engine, cases);
  }
}
