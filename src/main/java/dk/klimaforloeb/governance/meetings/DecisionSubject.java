package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.governance.MeetingDue;
import dk.klimaforloeb.governance.MeetingItem;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Which matter of a meeting is decided, or which meeting gets its minutes. */
@Component
class DecisionSubject implements TaskSubject {

  private final TaskService taskService;
  private final Meetings meetings;
  private final MeetingItems items;
  private final MeetingWords words;

  DecisionSubject(
      TaskService taskService, Meetings meetings, MeetingItems items, MeetingWords words) {
    this.taskService = taskService;
    this.meetings = meetings;
    this.items = items;
    this.words = words;
  }

  @Override
  public String process() {
    return MeetingDecisionsModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return MeetingDecisionsModel.ITEM_NUMBER
        .find(taskService, taskId)
        .map(number -> items.get(Long.parseLong(number)))
        .map(MeetingItem::title)
        .or(
            () ->
                MeetingDue.MEETING
                    .find(taskService, taskId)
                    .map(meetings::get)
                    .map(words::nameAndTime));
  }
}
