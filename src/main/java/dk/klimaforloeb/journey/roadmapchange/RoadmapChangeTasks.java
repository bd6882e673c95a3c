package dk.klimaforloeb.journey.roadmapchange;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.actions.CaseActions;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code roadmap-change} asks for. */
@Component
public class RoadmapChangeTasks {

  private final CaseActions actions;
  private final RoadmapChanges changes;

  RoadmapChangeTasks(CaseActions actions, RoadmapChanges changes) {
    this.actions = actions;
    this.changes = changes;
  }

  @Bean
  static DefinitionRights roadmapChangeRights() {
    return JourneyRights.ofAction(
        RoadmapChangeModel.KEY,
        Set.of(Roles.MUNICIPALITIES, Roles.KKR_COORDINATOR, Roles.SECRETARIAT));
  }

  /** Takes the proposal into the chosen case. */
  public void goOnInCase(DelegateExecution execution) {
    actions.goOn(execution, RoadmapProposalWanted::new);
  }

  /** Puts the changed roadmap in the place of the one before; due dates follow. */
  public void settleChange(DelegateExecution execution) {
    changes.settle(execution);
  }

  /** Tells the municipality and its coordinator of the changed roadmap. */
  public void tellOfRoadmap(DelegateExecution execution) {
    changes.tell(execution);
  }

  /** Tells who proposed it that the municipality keeps its roadmap. */
  public void tellOfRefusal(DelegateExecution execution) {
    changes.tellOfRefusal(execution);
  }
}
