package dk.klimaforloeb.governance;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Calls bodies to meetings: each has a process of its own. */
@Component
public class MeetingCalls {

  private final Agreement agreement;
  private final Bodies bodies;
  private final Meetings meetings;
  private final CaseMessages messages;
  private final Clock clock;

  MeetingCalls(
      Agreement agreement, Bodies bodies, Meetings meetings, CaseMessages messages, Clock clock) {
    this.agreement = agreement;
    this.bodies = bodies;
    this.meetings = meetings;
    this.messages = messages;
    this.clock = clock;
  }

  /** To the meeting of a period. */
  public void callOrdinary(String body, Bodies.Interval period) {
    call(body, Meeting.ORDINARY, period.from(), period.to());
  }

  /** To one between those, about what has come up since the last. */
  public void callBetween(String body, String kind) {
    LocalDate today = LocalDate.now(clock);
    call(body, kind, today, today);
  }

  private void call(String body, String kind, LocalDate from, LocalDate to) {
    long meeting = meetings.call(body, kind, from, to);
    boolean hosted = bodies.body(body).hostedBy().isPresent() && !kind.equals(Meeting.WRITTEN);
    messages.start(CaseKey.ofJointWork(agreement.key()), new MeetingDue(meeting, kind, hosted));
  }
}
