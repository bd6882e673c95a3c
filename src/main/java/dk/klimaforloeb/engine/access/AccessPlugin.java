package dk.klimaforloeb.engine.access;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.Texts;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class AccessPlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<DefinitionRights> declared;

  AccessPlugin(ObjectProvider<DefinitionRights> declared) {
    this.declared = declared;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setTenantIdProvider(new CaseTenants(declared.stream().toList()));
    configuration.setResourceAuthorizationProvider(OwnUserAuthorizationProvider.create());
    // Group ids of the contract hold hyphens.
    configuration.setGeneralResourceWhitelistPattern("[\\w-]+");
    configuration.setCmmnEnabled(false);
    configuration.setDeserializationTypeValidationEnabled(true);
    configuration.setQueryMaxResultsLimit(QueryLimit.MOST_RESULTS);
    configuration.setCustomSessionFactories(List.of(KnownRights.SESSIONS));
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl configuration) {
    configuration.getCommandCheckers().add(new TaskWorkChecker(new Texts("engine")));
    configuration.getSqlSessionFactory().getConfiguration().addInterceptor(new PlainLists());
  }
}
