package dk.klimaforloeb.journey.guidancerequest;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.actions.CaseActions;
import dk.klimaforloeb.journey.messages.GuidanceRequested;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code guidance-request} asks for. */
@Component
public class GuidanceRequestTasks {

  private final CaseActions actions;
  private final CaseRecords records;
  private final CaseMessages messages;
  private final Clock clock;

  GuidanceRequestTasks(
      CaseActions actions, CaseRecords records, CaseMessages messages, Clock clock) {
    this.actions = actions;
    this.records = records;
    this.messages = messages;
    this.clock = clock;
  }

  @Bean
  static DefinitionRights guidanceRequestRights() {
    return JourneyRights.ofAction(
        GuidanceRequestModel.KEY,
        Set.of(Roles.MUNICIPALITIES, Roles.KKR_COORDINATOR, Roles.SECRETARIAT));
  }

  /** Takes the action into the chosen case. */
  public void goOnInCase(DelegateExecution execution) {
    actions.goOn(execution, GuidanceWanted::new);
  }

  /** Asks for the session that was wished; it runs alongside (SA-35). */
  public void requestGuidance(DelegateExecution execution) {
    records
        .lastIn(execution.getProcessInstanceId(), GuidanceWish.class)
        .ifPresent(wish -> messages.startBeside(execution, message(wish)));
  }

  private GuidanceRequested message(GuidanceWish wish) {
    return new GuidanceRequested(
        wish.topic(),
        wish.criteria(),
        Optional.ofNullable(wish.form()),
        Optional.ofNullable(wish.sessionAt())
            .map(at -> Date.from(at.atZone(clock.getZone()).toInstant())));
  }
}
