package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.journey.queries.Milestone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The agreement's term as a line from 0 to 1000. */
@Component
class TimeLine {

  private static final int LENGTH = 1000;

  private final Agreement agreement;
  private final Clock clock;

  TimeLine(Agreement agreement, Clock clock) {
    this.agreement = agreement;
    this.clock = clock;
  }

  /** Milestones that have a day: the one on which they were reached, else the one planned. */
  List<Lane.Mark> marks(List<Milestone> milestones) {
    LocalDate today = LocalDate.now(clock);
    return milestones.stream()
        .flatMap(
            step -> {
              LocalDate day = step.isReached() ? step.reached() : step.planned();
              return day == null
                  ? Stream.empty()
                  : Stream.of(
                      new Lane.Mark(
                          at(day), look(step, today), step.name() + " " + DanishDates.day(day)));
            })
        .toList();
  }

  private static String look(Milestone step, LocalDate today) {
    if (step.isReached()) {
      return "reached";
    }
    return step.planned().isBefore(today) ? "late" : "planned";
  }

  /** Today's place. */
  int today() {
    return at(LocalDate.now(clock));
  }

  /** The years that begin within the term. */
  List<Year> years() {
    return IntStream.rangeClosed(
            agreement.term().firstDay().getYear() + 1, agreement.term().lastDay().getYear())
        .mapToObj(year -> new Year(at(LocalDate.of(year, 1, 1)), String.valueOf(year)))
        .toList();
  }

  private int at(LocalDate day) {
    LocalDate first = agreement.term().firstDay();
    long whole = ChronoUnit.DAYS.between(first, agreement.term().lastDay());
    long passed = ChronoUnit.DAYS.between(first, day);
    return (int) Math.max(0, Math.min(LENGTH, passed * LENGTH / Math.max(1, whole)));
  }

  /** Where a year begins. */
  record Year(int x, String name) {}
}
