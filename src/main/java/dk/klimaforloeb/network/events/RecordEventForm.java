package dk.klimaforloeb.network.events;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RecordEvent}. */
@Component
class RecordEventForm implements TaskForm {

  private static final String OUTCOME = "outcome";
  private static final String REASON = "reason";
  private static final String NUMBER_PRESENT = "numberPresent";

  private final JointEvents events;
  private final EventTimes times;
  private final EventWords words;
  private final Allocations allocations;

  RecordEventForm(JointEvents events, EventTimes times, EventWords words, Allocations allocations) {
    this.events = events;
    this.times = times;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(EventHoldingModel.RECORD_EVENT)
        .readAs(EventRecord.class)
        .unread(
            OUTCOME,
            NUMBER_PRESENT,
            "evaluation",
            EventTimes.STARTS_AT,
            EventTimes.ENDS_AT,
            EventTimes.REPLY_BY,
            "place",
            REASON)
        .shows(Allocations.shownWith("eventShown", "repliesShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    JointEvent event = events.find(EventHoldingModel.EVENT_ID.get(task)).orElseThrow();
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("eventShown", words.event(event));
    known.put("repliesShown", words.replies(event));
    known.put("place", event.facts().place());
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    times.check(s, refusals);
  }

  @Override
  public void passOn(Submission s) {
    JointEvent event = events.lock(EventHoldingModel.EVENT_ID.get(s.task()));
    EventHoldingModel.EVENT_STEP.set(s.task().getExecution(), recorded(event, s));
  }

  private String recorded(JointEvent event, Submission s) {
    if (s.is(OUTCOME, EventHoldingModel.HELD)) {
      events.held(event.id(), s.number(NUMBER_PRESENT).intValue());
      return EventHoldingModel.HELD;
    }
    if (s.is(OUTCOME, "moved")) {
      events.change(
          event.id(),
          event
              .facts()
              .moved(
                  s.dateTime(EventTimes.STARTS_AT),
                  s.dateTime(EventTimes.ENDS_AT),
                  s.text("place"),
                  s.date(EventTimes.REPLY_BY)),
          s.text(REASON));
      return EventHoldingModel.CHANGE;
    }
    events.cancelled(event.id(), s.text(REASON));
    return EventHoldingModel.CANCELLED;
  }
}
