package dk.klimaforloeb.monitoring.ball;

import dk.klimaforloeb.journey.queries.HeldStep;
import dk.klimaforloeb.journey.queries.Pauses;
import dk.klimaforloeb.journey.queries.Waiting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Who had the ball on which of a case's working days. A day on which one party has several tasks
 * counts once; a day on which several parties have one counts for each. While a case is paused
 * nobody has the ball.
 */
final class CaseCourse {

  private final DayLine line;
  private final BitSet paused = new BitSet();
  private final Map<String, BitSet> byParty = new LinkedHashMap<>();
  private final List<Held> held = new ArrayList<>();
  private final List<Waiting> waitings;

  CaseCourse(
      DayLine line,
      List<HeldStep> steps,
      List<Waiting> waitings,
      List<Pauses.Pause> pauses,
      Function<HeldStep, String> party) {
    this.line = line;
    this.waitings = waitings;
    pauses.forEach(pause -> paused.or(line.from(pause.from(), pause.resumed())));
    for (HeldStep step : steps) {
      BitSet days = line.between(step.since(), step.until());
      days.andNot(paused);
      String name = party.apply(step);
      byParty.computeIfAbsent(name, none -> new BitSet()).or(days);
      held.add(new Held(name, step, days.cardinality()));
    }
  }

  /** How many working days the case has lasted. */
  int length() {
    return line.length();
  }

  /** Each task as long as it lay with one party, with the working days of it. */
  List<Held> held() {
    return held;
  }

  /** On how many working days each party had the ball. */
  Map<String, Integer> days() {
    Map<String, Integer> days = new LinkedHashMap<>();
    byParty.forEach((party, on) -> days.put(party, on.cardinality()));
    return days;
  }

  /**
   * The working days on which nobody had the ball, by the reason; those that several reasons
   * explain count for the first.
   *
   * @param pause what a pause is called
   * @param other what is said where nothing explains it
   */
  Map<String, Integer> nobody(String pause, String other) {
    BitSet left = new BitSet();
    left.set(0, line.length());
    byParty.values().forEach(left::andNot);
    Map<String, Integer> reasons = new LinkedHashMap<>();
    take(left, paused, pause, reasons);
    waitings.forEach(
        waiting ->
            take(left, line.between(waiting.since(), waiting.until()), waiting.what(), reasons));
    take(left, left, other, reasons);
    return reasons;
  }

  private static void take(
      BitSet left, BitSet explained, String reason, Map<String, Integer> reasons) {
    BitSet now = (BitSet) left.clone();
    now.and(explained);
    if (!now.isEmpty()) {
      reasons.merge(reason, now.cardinality(), Integer::sum);
      left.andNot(now);
    }
  }

  /**
   * A task as long as it lay with one party.
   *
   * @param days working days, without pauses
   */
  record Held(String party, HeldStep step, int days) {}
}
