package dk.klimaforloeb.journey.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;

/**
 * From when a task lay with these groups.
 *
 * @param groups ids, in order; empty where nothing was noted
 */
record HeldBy(LocalDate since, List<String> groups) {

  /** What the engine notes when a group no longer is offered the task. */
  private static final String TAKEN_AWAY = "delete";

  /**
   * Takes what was noted in its order. What is given and taken on one day is one change; when a
   * task ends, its groups may be taken from it, which is none.
   *
   * @param begun the day on which the task came
   * @return at least one, each later than the one before
   */
  static List<HeldBy> periods(
      LocalDate begun, List<HistoricIdentityLinkLog> noted, Function<Date, LocalDate> day) {
    List<HeldBy> periods = new ArrayList<>(List.of(new HeldBy(begun, List.of())));
    TreeSet<String> groups = new TreeSet<>();
    for (HistoricIdentityLinkLog change : noted) {
      if (change.getOperationType().equals(TAKEN_AWAY)) {
        groups.remove(change.getGroupId());
      } else {
        groups.add(change.getGroupId());
      }
      HeldBy last = periods.get(periods.size() - 1);
      if (!groups.isEmpty() && !last.groups().equals(List.copyOf(groups))) {
        LocalDate on = day.apply(change.getTime());
        HeldBy next = new HeldBy(on, List.copyOf(groups));
        if (last.groups().isEmpty() || !on.isAfter(last.since())) {
          Collections.replaceAll(periods, last, new HeldBy(last.since(), next.groups()));
        } else {
          periods.add(next);
        }
      }
    }
    return periods;
  }
}
