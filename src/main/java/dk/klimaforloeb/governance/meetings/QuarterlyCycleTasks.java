package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.governance.MeetingDue;
import dk.klimaforloeb.governance.SteeringRights;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code quarterly-cycle} asks for. */
@Component
public class QuarterlyCycleTasks {

  private final MeetingDesk desk;

  QuarterlyCycleTasks(MeetingDesk desk) {
    this.desk = desk;
  }

  @Bean
  static DefinitionRights quarterlyCycleRights() {
    return SteeringRights.ofProcess(QuarterlyCycleModel.KEY);
  }

  /** Tells of the day, and until when items come. */
  public void callForItems(DelegateExecution execution) {
    desk.callForItems(MeetingDue.MEETING.get(execution));
  }

  /** Calls the meeting off; what was to be decided waits for the next. */
  public void cancel(DelegateExecution execution) {
    desk.cancel(MeetingDue.MEETING.get(execution), execution.getProcessInstanceId());
  }
}
