package dk.klimaforloeb.engine.expressions;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Replaces the engine's expressions, which reach every bean and every method. */
@Component
class ExpressionsPlugin extends AbstractProcessEnginePlugin {

  private final BeanFactory beans;
  private final ResourcePatternResolver resources;

  ExpressionsPlugin(BeanFactory beans, ResourcePatternResolver resources) {
    this.beans = beans;
    this.resources = resources;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    try {
      CallResolver calls = new CallResolver(ModelCalls.read(resources), beans);
      configuration.setExpressionManager(new ModelExpressions(calls));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    configuration.setEnableExpressionsInAdhocQueries(false);
    configuration.setEnableExpressionsInStoredQueries(false);
  }
}
