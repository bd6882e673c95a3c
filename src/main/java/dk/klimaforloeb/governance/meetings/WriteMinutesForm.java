package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.MeetingDue;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_WriteMinutes}. */
@Component
class WriteMinutesForm implements TaskForm {

  private final Meetings meetings;
  private final MeetingItems items;
  private final AgendaLines lines;
  private final MeetingWords words;
  private final Allocations allocations;
  private final Texts texts = new Texts("meetings");

  WriteMinutesForm(
      Meetings meetings,
      MeetingItems items,
      AgendaLines lines,
      MeetingWords words,
      Allocations allocations) {
    this.meetings = meetings;
    this.items = items;
    this.lines = lines;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(MeetingDecisionsModel.WRITE_MINUTES)
        .readAs(Minutes.class)
        .shows(Allocations.shownWith("meetingShown", "decisionsShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Meeting meeting = meetings.get(MeetingDue.MEETING.get(task));
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("meetingShown", words.shown(meeting));
    known.put(
        "decisionsShown",
        Shown.points(
            lines.decided(items.of(meeting.id())).stream()
                .map(item -> Shown.text(texts, "meetings.decided", item.title(), item.outcome()))
                .toList()));
    return known;
  }
}
