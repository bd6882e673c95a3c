package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** The rules for when an event is and until when it is answered, alike in all its forms. */
@Component
class EventTimes {

  static final String STARTS_AT = "startsAt";
  static final String ENDS_AT = "endsAt";
  static final String REPLY_BY = "replyBy";

  private final Clock clock;
  private final Texts texts = new Texts("network");

  EventTimes(Clock clock) {
    this.clock = clock;
  }

  void check(Submission s, Refusals refusals) {
    LocalDateTime start = s.dateTime(STARTS_AT);
    LocalDateTime end = s.dateTime(ENDS_AT);
    LocalDate replyBy = s.date(REPLY_BY);
    if (start != null && !start.isAfter(LocalDateTime.now(clock))) {
      refusals.add(STARTS_AT, texts.get("network.time-is-over"));
    }
    if (start != null && end != null && !end.isAfter(start)) {
      refusals.add(ENDS_AT, texts.get("network.ends-first"));
    }
    if (replyBy != null && replyBy.isBefore(LocalDate.now(clock))) {
      refusals.add(REPLY_BY, texts.get("network.reply-day-is-over"));
    }
    if (start != null && replyBy != null && replyBy.isAfter(start.toLocalDate())) {
      refusals.add(REPLY_BY, texts.get("network.reply-too-late"));
    }
  }
}
