package dk.klimaforloeb.identity;

import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

@Component
class PersonalFiltersPlugin extends AbstractProcessEnginePlugin {

  private final Clock clock;

  PersonalFiltersPlugin(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setFilterService(new PersonalFilters(configuration, clock));
  }
}
