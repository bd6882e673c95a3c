package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.governance.messages.SteeringGroups;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;

/** Whether the agreement has its calendar of meetings. */
@Component
class BegunCalendars implements SteeringGroups {

  private final Agreement agreement;
  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;

  BegunCalendars(Agreement agreement, HistoryService historyService, WithoutPerson withoutPerson) {
    this.agreement = agreement;
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
  }

  @Override
  public boolean haveBegun() {
    return withoutPerson.call(
            () ->
                historyService
                    .createHistoricProcessInstanceQuery()
                    .processDefinitionKey(SteeringCalendarModel.KEY)
                    .processInstanceBusinessKey(CaseKey.ofJointWork(agreement.key()).value())
                    .count())
        > 0;
  }
}
