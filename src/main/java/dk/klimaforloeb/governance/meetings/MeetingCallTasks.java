package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.governance.MeetingCalls;
import dk.klimaforloeb.governance.SteeringRights;
import dk.klimaforloeb.identity.Roles;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code meeting-call} asks for. */
@Component
public class MeetingCallTasks {

  private final CaseRecords records;
  private final MeetingCalls calls;

  MeetingCallTasks(CaseRecords records, MeetingCalls calls) {
    this.records = records;
    this.calls = calls;
  }

  @Bean
  static DefinitionRights meetingCallRights() {
    return SteeringRights.ofProcess(MeetingCallModel.KEY).startedBy(Set.of(Roles.SECRETARIAT));
  }

  /** Calls the body that was chosen. */
  public void callMeeting(DelegateExecution execution) {
    CalledMeeting called =
        records.lastIn(execution.getProcessInstanceId(), CalledMeeting.class).orElseThrow();
    calls.callBetween(called.body(), called.kind());
  }
}
