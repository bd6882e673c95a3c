package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.governance.MeetingCalls;
import dk.klimaforloeb.governance.SteeringRights;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.actions.CaseActionModel;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code meeting-call} asks for. */
@Component
public class MeetingCallTasks {

  private final Agreement agreement;
  private final CurrentPerson person;
  private final CaseRecords records;
  private final MeetingCalls calls;

  MeetingCallTasks(
      Agreement agreement, CurrentPerson person, CaseRecords records, MeetingCalls calls) {
    this.agreement = agreement;
    this.person = person;
    this.records = records;
    this.calls = calls;
  }

  @Bean
  static DefinitionRights meetingCallRights() {
    return SteeringRights.ofProcess(MeetingCallModel.KEY).startedBy(Set.of(Roles.SECRETARIAT));
  }

  /** Belongs to the agreement; whatever came with the request says nothing. */
  public void begin(DelegateExecution execution) {
    execution.setProcessBusinessKey(CaseKey.ofJointWork(agreement.key()).value());
    person.find().ifPresent(who -> CaseActionModel.STARTER.set(execution, who.id()));
  }

  /** Calls the body that was chosen. */
  public void callMeeting(DelegateExecution execution) {
    CalledMeeting called =
        records.lastIn(execution.getProcessInstanceId(), CalledMeeting.class).orElseThrow();
    calls.callBetween(called.body(), called.kind());
  }
}
