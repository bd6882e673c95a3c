package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.Meetings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which meeting of a body comes next, and which days lead up to a meeting. */
@Component
class MeetingPlan {

  /** Papers go out as long before a meeting, in working days, unless it is said. */
  private static final int PAPERS_BEFORE = 5;

  /** Items are to be in as long before the papers go out, in working days, unless it is said. */
  private static final int ITEMS_BEFORE = 10;

  /** As long before the papers go out municipalities are asked, in working days. */
  private static final int COMMENTS_BEFORE = 3;

  private static final LocalTime PAPERS_AT = LocalTime.of(8, 0);

  private final Agreement agreement;
  private final Bodies bodies;
  private final Meetings meetings;
  private final WorkingDays workingDays;
  private final Clock clock;

  MeetingPlan(
      Agreement agreement, Bodies bodies, Meetings meetings, WorkingDays workingDays, Clock clock) {
    this.agreement = agreement;
    this.bodies = bodies;
    this.meetings = meetings;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * The period of the body's next ordinary meeting, after those that were called. Where the program
   * begins in the midst of the term, no meeting is called for what lies behind.
   */
  Optional<Bodies.Interval> next(String body) {
    LocalDate from =
        meetings.of(body).stream()
            .filter(meeting -> meeting.kind().equals(Meeting.ORDINARY))
            .map(meeting -> meeting.to().plusDays(1))
            .reduce((first, second) -> second)
            .orElse(agreement.term().firstDay());
    Optional<Bodies.Interval> next = bodies.nextPeriod(body, from);
    while (next.filter(period -> period.to().isBefore(LocalDate.now(clock))).isPresent()) {
      next = bodies.nextPeriod(body, next.get().to().plusDays(1));
    }
    return next;
  }

  /** On which day papers go out for a meeting. */
  LocalDate papersOn(SetMeeting set) {
    return set.papersOn() == null
        ? workingDays.minus(set.meetsAt().toLocalDate(), PAPERS_BEFORE)
        : set.papersOn();
  }

  /** The last day for items. */
  LocalDate itemsBy(SetMeeting set) {
    return set.itemsBy() == null ? workingDays.minus(papersOn(set), ITEMS_BEFORE) : set.itemsBy();
  }

  /** The last day on which municipalities may comment: the one before the papers go out. */
  LocalDate commentsBy(Meeting meeting) {
    return workingDays.minus(meeting.papersOn(), 1);
  }

  /** When municipalities are asked for comments. */
  Date commentsOpenAt(LocalDate papersOn) {
    return moment(workingDays.minus(papersOn, COMMENTS_BEFORE).atTime(PAPERS_AT));
  }

  /** When the papers go out. */
  Date papersDueAt(LocalDate papersOn) {
    return moment(papersOn.atTime(PAPERS_AT));
  }

  /** The beginning of a day. */
  Date midnight(LocalDate day) {
    return moment(day.atStartOfDay());
  }

  /** A moment as the engine has it. */
  Date moment(LocalDateTime at) {
    return Date.from(at.atZone(clock.getZone()).toInstant());
  }
}
