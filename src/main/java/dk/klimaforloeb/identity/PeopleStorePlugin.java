package dk.klimaforloeb.identity;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts {@link PeopleStore} and {@link PeopleService} in the places of the engine's own. */
@Component
class PeopleStorePlugin extends AbstractProcessEnginePlugin {

  private final ApplicationEventPublisher events;
  private final ObjectProvider<UserRule> rules;
  private final ObjectProvider<LoginNames> names;
  private final ObjectProvider<LoginDesk> desk;

  PeopleStorePlugin(
      ApplicationEventPublisher events,
      ObjectProvider<UserRule> rules,
      ObjectProvider<LoginNames> names,
      ObjectProvider<LoginDesk> desk) {
    this.events = events;
    this.rules = rules;
    this.names = names;
    this.desk = desk;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setIdentityService(new PeopleService());
    configuration.setIdentityProviderSessionFactory(
        new SessionFactory() {
          @Override
          public Class<?> getSessionType() {
            return PeopleStore.class;
          }

          @Override
          public Session openSession() {
            return new PeopleStore(events, rules, names, desk);
          }
        });
  }
}
