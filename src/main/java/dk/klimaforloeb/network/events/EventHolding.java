package dk.klimaforloeb.network.events;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.network.events.Invitation.Answer;
import dk.klimaforloeb.network.events.JointEvent.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Invites to an event, keeps those who are invited up to date, and closes it. */
@Component
class EventHolding {

  private static final int REMINDED_BEFORE = 2;
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final JointEvents events;
  private final Invitations invitations;
  private final GuestLists guests;
  private final ReplyLinks links;
  private final EventMails mails;
  private final CaseRecords records;
  private final WorkingDays workingDays;
  private final Clock clock;

  EventHolding(
      JointEvents events,
      Invitations invitations,
      GuestLists guests,
      ReplyLinks links,
      EventMails mails,
      CaseRecords records,
      WorkingDays workingDays,
      Clock clock) {
    this.events = events;
    this.invitations = invitations;
    this.guests = guests;
    this.links = links;
    this.mails = mails;
    this.records = records;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** All who were chosen by now; who was invited before gets no other mail. */
  void invite(long id, String instance) {
    JointEvent event = events.lock(id);
    List<String> groups = new ArrayList<>();
    List<EventPlan.Other> others = new ArrayList<>();
    for (EventPlan plan : records.allIn(instance, EventPlan.class)) {
      groups.addAll(plan.groups());
      others.addAll(plan.guests());
    }
    for (EventChange change : records.allIn(instance, EventChange.class)) {
      groups.addAll(change.groups());
      others.addAll(change.guests());
    }
    guests
        .of(groups, others)
        .forEach(
            guest ->
                invitations.invite(id, guest).ifPresent(invited -> mails.invited(event, invited)));
  }

  Date remindAt(long id) {
    LocalDate day = event(id).facts().startsAt().toLocalDate();
    return morning(workingDays.minus(day, REMINDED_BEFORE));
  }

  Date overAt(long id) {
    return morning(event(id).facts().endsAt().toLocalDate().plusDays(1));
  }

  private Date morning(LocalDate day) {
    return Date.from(day.atTime(MORNING).atZone(clock.getZone()).toInstant());
  }

  void remind(long id) {
    if (events.remindedNow(id)) {
      JointEvent event = event(id);
      those(id, Answer.YES::equals).forEach(coming -> mails.near(event, coming));
    }
  }

  void tellChange(long id) {
    JointEvent event = event(id);
    those(id, answer -> answer != Answer.NO).forEach(told -> mails.changed(event, told));
  }

  void tellCancellation(long id) {
    JointEvent event = event(id);
    those(id, answer -> answer != Answer.NO).forEach(told -> mails.cancelled(event, told));
  }

  void sendMaterial(long id, String instance) {
    List<EventMaterial.Piece> pieces =
        records.lastIn(instance, EventRecord.class).stream()
            .flatMap(record -> record.materials().stream())
            .map(piece -> new EventMaterial.Piece(piece.title(), piece.url()))
            .toList();
    if (!pieces.isEmpty()) {
      JointEvent event = event(id);
      those(id, Answer.YES::equals).forEach(came -> mails.material(event, pieces, came));
    }
  }

  /** What is known of people is kept as long as it is needed, and of those who did not come not. */
  void close(long id) {
    JointEvent event = events.lock(id);
    links.forget(id);
    if (event.status() == Status.HELD) {
      invitations.forgetAllBut(id, Answer.YES);
    } else {
      invitations.forgetAll(id);
    }
  }

  private Stream<Invitation> those(long id, Predicate<Answer> which) {
    return invitations.of(id).stream().filter(one -> which.test(one.answer()));
  }

  private JointEvent event(long id) {
    return events.find(id).orElseThrow();
  }
}
