package dk.klimaforloeb.engine.access;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Gives a bare engine the program's way to lists, and nothing else of the program. */
public final class Lists {

  private Lists() {}

  /** The engine. */
  public static ProcessEngine ours(ProcessEngineConfigurationImpl configuration) {
    configuration.setCustomSessionFactories(List.of(KnownRights.SESSIONS));
    ProcessEngine engine = configuration.buildProcessEngine();
    new EngineIndexes(configuration.getDataSource()).postProcessEngineBuild(engine);
    configuration.getSqlSessionFactory().getConfiguration().addInterceptor(new PlainLists());
    return engine;
  }
}
