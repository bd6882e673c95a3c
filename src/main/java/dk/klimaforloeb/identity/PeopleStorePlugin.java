package dk.klimaforloeb.identity;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts {@link PeopleStore} in the place of the engine's own. */
@Component
class PeopleStorePlugin extends AbstractProcessEnginePlugin {

  private final ApplicationEventPublisher events;
  private final ObjectProvider<UserRule> rules;

  PeopleStorePlugin(ApplicationEventPublisher events, ObjectProvider<UserRule> rules) {
    this.events = events;
    this.rules = rules;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setIdentityProviderSessionFactory(
        new SessionFactory() {
          @Override
          public Class<?> getSessionType() {
            return PeopleStore.class;
          }

          @Override
          public Session openSession() {
            return new PeopleStore(events, rules);
          }
        });
  }
}
