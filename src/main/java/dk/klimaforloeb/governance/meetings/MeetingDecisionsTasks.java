package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.governance.MeetingDue;
import dk.klimaforloeb.governance.SteeringRights;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code meeting-decisions} asks for. */
@Component
public class MeetingDecisionsTasks {

  private final DecisionDesk desk;

  MeetingDecisionsTasks(DecisionDesk desk) {
    this.desk = desk;
  }

  @Bean
  static DefinitionRights meetingDecisionsRights() {
    return SteeringRights.ofProcess(MeetingDecisionsModel.KEY);
  }

  /** Finds what is to be decided; where the meeting decided nothing, all of it is postponed. */
  public void listDecisions(DelegateExecution execution) {
    MeetingDecisionsModel.ITEM_NUMBERS.set(
        execution,
        new ArrayList<>(
            desk.toDecide(
                MeetingDue.MEETING.get(execution),
                QuarterlyCycleModel.MEETING_DECIDES.get(execution))));
  }

  /** Tells the matter what was decided in it. */
  public void tellMatter(DelegateExecution execution) {
    desk.tellMatter(Long.parseLong(MeetingDecisionsModel.ITEM_NUMBER.get(execution)));
  }

  /** Sends the minutes to the members. */
  public void sendMinutes(DelegateExecution execution) {
    desk.sendMinutes(MeetingDue.MEETING.get(execution), execution.getProcessInstanceId());
  }

  /** Tells municipalities and parties what was decided, and ends the meeting. */
  public void tellOfMeeting(DelegateExecution execution) {
    desk.tellOfMeeting(MeetingDue.MEETING.get(execution));
  }
}
