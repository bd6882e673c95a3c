package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code event-watch} asks for. */
@Component
public class EventWatchTasks {

  private final AgreedEvents events;

  EventWatchTasks(AgreedEvents events) {
    this.events = events;
  }

  @Bean
  static DefinitionRights eventWatchRights() {
    return DefinitionRights.process(EventWatchModel.KEY)
        .readBy(Roles.WITH_CASES)
        .runsOutsideCases();
  }

  /** Finds the agreement's events that it is time to prepare. */
  public void findEvents(DelegateExecution execution) {
    EventWatchModel.EVENTS_TO_PREPARE.set(execution, new ArrayList<>(events.toPrepare()));
  }

  /** Proposes one of them. */
  public void propose(DelegateExecution execution) {
    events.propose(EventWatchModel.EVENT_TO_PREPARE.get(execution));
  }
}
