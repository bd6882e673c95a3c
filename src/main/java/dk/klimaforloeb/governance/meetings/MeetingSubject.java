package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.governance.MeetingDue;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Which meeting: several are prepared at a time. */
@Component
class MeetingSubject implements TaskSubject {

  private final TaskService taskService;
  private final Meetings meetings;
  private final MeetingWords words;

  MeetingSubject(TaskService taskService, Meetings meetings, MeetingWords words) {
    this.taskService = taskService;
    this.meetings = meetings;
    this.words = words;
  }

  @Override
  public String process() {
    return QuarterlyCycleModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return MeetingDue.MEETING.find(taskService, taskId).map(meetings::get).map(words::nameAndTime);
  }
}
