package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.messages.GuidanceRequested;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code guidance-session} asks for. */
@Component
public class GuidanceSessionTasks {

  private final Allocations allocations;
  private final SessionRequest request;
  private final SparringPartners partners;

  GuidanceSessionTasks(Allocations allocations, SessionRequest request, SparringPartners partners) {
    this.allocations = allocations;
    this.request = request;
    this.partners = partners;
  }

  @Bean
  static DefinitionRights guidanceSessionRights() {
    return JourneyRights.ofProcess(GuidanceSessionModel.KEY);
  }

  /** Gives the session to whom the agreement names, and notes what is wanted. */
  public void allocate(DelegateExecution execution) {
    String topic = GuidanceRequested.TOPIC.find(execution).orElse(null);
    allocations.allocate(execution, GuidanceSessionModel.KEY, topic);
    request.take(execution);
  }

  /** Tells the municipality whose staff gives the session what was arranged. */
  public void tellPartner(DelegateExecution execution) {
    partners.tell(execution);
  }
}
