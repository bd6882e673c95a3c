package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.governance.MeetingDue;
import dk.klimaforloeb.governance.SteeringRights;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code steering-pack} asks for. */
@Component
public class SteeringPackTasks {

  private final PackDesk desk;

  SteeringPackTasks(PackDesk desk) {
    this.desk = desk;
  }

  @Bean
  static DefinitionRights steeringPackRights() {
    return SteeringRights.ofProcess(SteeringPackModel.KEY);
  }

  /** Begins the report, unless the meeting has one from before it was moved. */
  public void openReport(DelegateExecution execution) {
    desk.open(MeetingDue.MEETING.get(execution));
  }

  /** Asks municipalities to comment. */
  public void askForComments(DelegateExecution execution) {
    desk.askForComments(MeetingDue.MEETING.get(execution));
  }

  /** Freezes the report with the agenda, unless it was. */
  public void freezeReport(DelegateExecution execution) {
    desk.freeze(MeetingDue.MEETING.get(execution));
  }

  /** Sends report and agenda to the members. */
  public void sendPapers(DelegateExecution execution) {
    desk.send(MeetingDue.MEETING.get(execution));
  }
}
