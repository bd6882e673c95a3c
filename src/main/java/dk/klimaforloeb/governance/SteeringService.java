package dk.klimaforloeb.governance;

import dk.klimaforloeb.allocation.Allocations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Serving the steering groups, which the agreement gives to a party. Called from the models. */
@Component
public class SteeringService {

  /** Type of the work in the agreement's division of tasks. */
  private static final String SERVICE = "steering-group-service";

  private final Allocations allocations;

  SteeringService(Allocations allocations) {
    this.allocations = allocations;
  }

  /** Gives the task that follows in the same scope to whom the agreement names. */
  public void allocate(DelegateExecution execution) {
    allocations.allocate(execution, SERVICE);
  }
}
