package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.MeetingDue;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_SetMeeting}. */
@Component
class SetMeetingForm implements TaskForm {

  private static final String MEETS_AT = "meetsAt";
  private static final String ITEMS_BY = "itemsBy";
  private static final String PAPERS_ON = "papersOn";

  private final Meetings meetings;
  private final Matters matters;
  private final MeetingPlan plan;
  private final MeetingWords words;
  private final Allocations allocations;
  private final Clock clock;
  private final Texts texts = new Texts("meetings");

  SetMeetingForm(
      Meetings meetings,
      Matters matters,
      MeetingPlan plan,
      MeetingWords words,
      Allocations allocations,
      Clock clock) {
    this.meetings = meetings;
    this.matters = matters;
    this.plan = plan;
    this.words = words;
    this.allocations = allocations;
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(QuarterlyCycleModel.SET_MEETING)
        .readAs(SetMeeting.class)
        .shows(Allocations.shownWith("meetingShown", "waitingShown"));
  }

  /** A meeting that was set before keeps its place. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Meeting meeting = meetings.get(MeetingDue.MEETING.get(task));
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("outcome", SetMeeting.SET);
    known.put("meetingShown", words.shown(meeting));
    known.put("waitingShown", waiting(matters.readyFor(meeting.body()).size()));
    if (meeting.place() != null) {
      known.put("place", meeting.place());
    }
    return known;
  }

  private Shown waiting(int count) {
    return switch (count) {
      case 0 -> Shown.NOTHING;
      case 1 -> Shown.text(texts, "meetings.waiting.one");
      default -> Shown.text(texts, "meetings.waiting.many", count);
    };
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    LocalDateTime meetsAt = s.dateTime(MEETS_AT);
    if (meetsAt == null) {
      return;
    }
    if (!meetsAt.isAfter(LocalDateTime.now(clock))) {
      refusals.add(MEETS_AT, texts.get("meetings.over"));
      return;
    }
    LocalDate papersOn = plan.papersOn(set(s));
    if (!papersOn.isBefore(meetsAt.toLocalDate())) {
      refusals.add(PAPERS_ON, texts.get("meetings.papers-late"));
    }
    if (s.date(ITEMS_BY) != null && !s.date(ITEMS_BY).isBefore(papersOn)) {
      refusals.add(ITEMS_BY, texts.get("meetings.items-late", DanishDates.day(papersOn)));
    }
  }

  @Override
  public void passOn(Submission s) {
    DelegateExecution execution = s.task().getExecution();
    boolean isSet = s.is("outcome", SetMeeting.SET);
    QuarterlyCycleModel.MEETING_SET.set(execution, isSet);
    if (!isSet) {
      return;
    }
    SetMeeting set = set(s);
    LocalDate papersOn = plan.papersOn(set);
    LocalDate itemsBy = plan.itemsBy(set);
    meetings.set(MeetingDue.MEETING.get(execution), itemsBy, papersOn, set.meetsAt(), set.place());
    QuarterlyCycleModel.ITEMS_DUE_AT.set(execution, plan.midnight(itemsBy.plusDays(1)));
    QuarterlyCycleModel.COMMENTS_OPEN_AT.set(execution, plan.commentsOpenAt(papersOn));
    QuarterlyCycleModel.PAPERS_DUE_AT.set(execution, plan.papersDueAt(papersOn));
    QuarterlyCycleModel.MEETS_AT.set(execution, plan.moment(set.meetsAt()));
  }

  private static SetMeeting set(Submission s) {
    return new SetMeeting(
        s.text("outcome"),
        s.dateTime(MEETS_AT),
        s.text("place"),
        s.date(ITEMS_BY),
        s.date(PAPERS_ON),
        s.text("reason"));
  }
}
