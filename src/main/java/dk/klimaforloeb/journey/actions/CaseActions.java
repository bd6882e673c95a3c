package dk.klimaforloeb.journey.actions;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessage;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.journey.queries.Journeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Brings an action that a person has started into the case that it is about. */
@Component
public class CaseActions {

  private final Agreement agreement;
  private final Journeys journeys;
  private final CaseMessages messages;
  private final CurrentPerson person;
  private final Texts texts = new Texts("journey");

  CaseActions(Agreement agreement, Journeys journeys, CaseMessages messages, CurrentPerson person) {
    this.agreement = agreement;
    this.journeys = journeys;
    this.messages = messages;
    this.person = person;
  }

  /**
   * Takes what a municipality's staff has started into the municipality's journey: its tenant it
   * has already. Whatever came with the request says nothing. Called from the models.
   *
   * @throws BadUserRequestException when the municipality has no journey; nothing was started
   */
  public void findJourney(DelegateExecution execution) {
    noteStarter(execution);
    String tenant = execution.getTenantId();
    Optional<CaseKey> own =
        tenant.equals(CaseTenants.PROGRAMME)
            ? Optional.empty()
            : Optional.of(
                journeys
                    .runningOf(agreement.key(), tenant)
                    .orElseThrow(
                        () -> new BadUserRequestException(texts.get("journey.action.no-journey"))));
    execution.setProcessBusinessKey(own.map(CaseKey::value).orElse(null));
    own.map(journeys::carried)
        .ifPresent(carried -> carried.forEach((variable, value) -> variable.set(execution, value)));
    CaseActionModel.JOURNEY_KNOWN.set(execution, own.isPresent());
  }

  /**
   * Takes what a person has started to what is done for all municipalities together. Whatever came
   * with the request says nothing. Called from the models.
   */
  public void beginJointWork(DelegateExecution execution) {
    noteStarter(execution);
    execution.setProcessBusinessKey(CaseKey.ofJointWork(agreement.key()).value());
  }

  private void noteStarter(DelegateExecution execution) {
    person.find().ifPresent(starter -> CaseActionModel.STARTER.set(execution, starter.id()));
  }

  /**
   * Lets the action go on in the chosen case, where it has the case's key, tenant and variables. A
   * journey that has ended meanwhile needs nothing.
   *
   * @param message by which the action's own process begins there; it carries what it is given
   */
  public void goOn(
      DelegateExecution execution, Function<Map<String, Object>, CaseMessage> message) {
    CaseKey journey = new CaseKey(CaseActionModel.CHOSEN_JOURNEY.get(execution));
    Map<String, Object> carried = new HashMap<>();
    journeys.carried(journey).forEach((variable, value) -> carried.put(variable.name(), value));
    if (!carried.isEmpty()) {
      carried.put(CaseActionModel.STARTER.name(), CaseActionModel.STARTER.get(execution));
      messages.start(journey, message.apply(carried));
    }
  }
}
