package dk.klimaforloeb.network.events;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.network.events.Invitation.Answer;
import dk.klimaforloeb.network.events.JointEvent.Facts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_FollowEvent}. */
@Component
class FollowEventForm implements TaskForm {

  private static final String STEP = "step";
  private static final String GROUPS = "groups";
  private static final String SEATS = "seats";
  private static final String REASON = "reason";

  private final JointEvents events;
  private final Invitations invitations;
  private final Replies replies;
  private final GuestLists guests;
  private final EventTimes times;
  private final EventWords words;
  private final Allocations allocations;
  private final Texts texts = new Texts("network");

  FollowEventForm(
      JointEvents events,
      Invitations invitations,
      Replies replies,
      GuestLists guests,
      EventTimes times,
      EventWords words,
      Allocations allocations) {
    this.events = events;
    this.invitations = invitations;
    this.replies = replies;
    this.guests = guests;
    this.times = times;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(EventHoldingModel.FOLLOW_EVENT)
        .readAs(EventChange.class)
        .unread(
            STEP,
            EventTimes.STARTS_AT,
            EventTimes.ENDS_AT,
            EventTimes.REPLY_BY,
            "place",
            "onlineUrl",
            SEATS,
            "agenda",
            REASON)
        .shows(Allocations.shownWith("eventShown", "repliesShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    JointEvent event = events.find(EventHoldingModel.EVENT_ID.get(task)).orElseThrow();
    Facts facts = event.facts();
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("eventShown", words.event(event));
    known.put("repliesShown", words.replies(event));
    known.put(GuestGroupNames.OFFER, guests.offered());
    known.put(EventTimes.STARTS_AT, facts.startsAt().toString());
    known.put(EventTimes.ENDS_AT, facts.endsAt().toString());
    known.put(EventTimes.REPLY_BY, facts.replyBy().toString());
    known.put("place", facts.place());
    known.put("onlineUrl", facts.onlineUrl());
    known.put(SEATS, facts.seats());
    known.put("agenda", facts.programme());
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    times.check(s, refusals);
    if (!guests.have(s.choices(GROUPS))) {
      refusals.add(GROUPS, texts.get("network.no-group"));
    }
    boolean isNobody =
        s.choices(GROUPS).isEmpty()
            && ((List<?>) s.values().getOrDefault("guests", List.of())).isEmpty();
    if (s.is(STEP, EventHoldingModel.INVITE) && isNobody) {
      refusals.add(GROUPS, texts.get("network.nobody-invited"));
    }
    BigDecimal seats = s.number(SEATS);
    int taken = invitations.count(EventHoldingModel.EVENT_ID.get(s.task()), Answer.YES);
    if (seats != null && seats.intValue() < taken) {
      refusals.add(SEATS, texts.get("network.seats-taken", taken));
    }
  }

  @Override
  public void passOn(Submission s) {
    JointEvent event = events.lock(EventHoldingModel.EVENT_ID.get(s.task()));
    if (s.is(STEP, EventHoldingModel.CHANGE)) {
      events.change(event.id(), facts(s), s.text(REASON));
      replies.fillSeats(events.lock(event.id()));
    } else if (!s.is(STEP, EventHoldingModel.INVITE)) {
      events.cancelled(event.id(), s.text(REASON));
    }
    EventHoldingModel.EVENT_STEP.set(
        s.task().getExecution(), s.is(STEP, "cancel") ? EventHoldingModel.CANCELLED : s.text(STEP));
  }

  private static Facts facts(Submission s) {
    return new Facts(
        s.dateTime(EventTimes.STARTS_AT),
        s.dateTime(EventTimes.ENDS_AT),
        s.text("place"),
        s.text("onlineUrl"),
        s.number(SEATS).intValue(),
        s.text("agenda"),
        s.date(EventTimes.REPLY_BY));
  }
}
