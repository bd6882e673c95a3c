package dk.klimaforloeb.identity;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts {@link PeopleStore} and {@link PeopleService} in the places of the engine's own, and says
 * who its administrators are.
 */
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
    // Before the engine adds the one of its own: a fork's may have another id than the people have.
    configuration.setAdminGroups(new ArrayList<>(List.of(Roles.ADMINISTRATORS)));
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
