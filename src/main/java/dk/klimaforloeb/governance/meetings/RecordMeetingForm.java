package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.MeetingDue;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * The task {@code UserTask_RecordMeeting}. The agreement names no quorum, so a thin meeting may
 * decide; but it says why.
 */
@Component
class RecordMeetingForm implements TaskForm {

  private static final String DEVIATION = "deviationReason";

  private final Meetings meetings;
  private final Bodies bodies;
  private final MeetingWords words;
  private final Allocations allocations;
  private final Texts texts = new Texts("meetings");

  RecordMeetingForm(Meetings meetings, Bodies bodies, MeetingWords words, Allocations allocations) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(QuarterlyCycleModel.RECORD_MEETING)
        .readAs(RecordedMeeting.class)
        .shows(Allocations.shownWith("meetingShown", "seats"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Meeting meeting = meeting(task);
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("meetingShown", words.shown(meeting));
    known.put("seats", "" + bodies.seats(meeting.body()));
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    boolean decides = Boolean.TRUE.equals(s.flag("decided"));
    if (decides && s.number("present") != null && s.text(DEVIATION) == null) {
      int seats = bodies.seats(meeting(s.task()).body());
      if (s.number("present").intValue() * 2 <= seats) {
        refusals.add(DEVIATION, texts.get("meetings.few", seats));
      }
    }
  }

  @Override
  public void passOn(Submission s) {
    boolean held = s.flag("held");
    QuarterlyCycleModel.MEETING_HELD.set(s.task().getExecution(), held);
    if (held) {
      QuarterlyCycleModel.MEETING_DECIDES.set(s.task().getExecution(), s.flag("decided"));
      meetings.held(meeting(s.task()).id(), s.date("heldOn"));
    }
  }

  private Meeting meeting(DelegateTask task) {
    return meetings.get(MeetingDue.MEETING.get(task));
  }
}
