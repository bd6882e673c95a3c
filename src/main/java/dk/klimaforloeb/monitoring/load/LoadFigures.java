package dk.klimaforloeb.monitoring.load;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.DataQueue;
import dk.klimaforloeb.journey.queries.OpenOrder;
import dk.klimaforloeb.monitoring.WatchedCases;
import dk.klimaforloeb.monitoring.WatchedCases.WatchedCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The open work, for those who are of the programme: it names people. */
@Component
class LoadFigures {

  private static final int MOST_WAITING = 15;

  private final WatchedCases cases;
  private final LoadItems items;
  private final DataQueue orders;
  private final WorkingDays workingDays;
  private final CurrentPerson person;
  private final Clock clock;
  private final Texts texts = new Texts("load");

  LoadFigures(
      WatchedCases cases,
      LoadItems items,
      DataQueue orders,
      WorkingDays workingDays,
      CurrentPerson person,
      Clock clock) {
    this.cases = cases;
    this.items = items;
    this.orders = orders;
    this.workingDays = workingDays;
    this.person = person;
    this.clock = clock;
  }

  /** Whether whoever asks may see who has how much to do. */
  boolean isOpen() {
    return person.get().tenants().contains(CaseTenants.PROGRAMME);
  }

  /**
   * @return empty for who is not of the programme
   */
  Optional<Load> find() {
    return isOpen() ? Optional.of(load()) : Optional.empty();
  }

  private Load load() {
    LocalDate today = LocalDate.now(clock);
    List<WatchedCase> watched = cases.all();
    List<Item> all = items.of(watched);
    WorkTable table = new WorkTable(all, today, texts);
    List<Item> waiting = WorkTable.unassigned(all);
    return new Load(
        (int) all.stream().filter(Item::isOpen).count(),
        table.late(all),
        waiting.size(),
        table.weeks(),
        table.groups(),
        table.people(),
        table.busy(),
        queue(watched, today),
        waiting.stream()
            .sorted(Comparator.comparing(Item::age).reversed())
            .limit(MOST_WAITING)
            .map(
                item ->
                    new Load.Waiting(
                        item.of(),
                        item.link(),
                        item.what(),
                        item.party(),
                        item.age(),
                        item.isLate(today)))
            .toList());
  }

  /** The data set with the oldest order first. */
  private List<Load.Queue> queue(List<WatchedCase> watched, LocalDate today) {
    Map<CaseKey, WatchedCase> byKey =
        watched.stream().collect(Collectors.toMap(WatchedCase::key, Function.identity()));
    return orders.of(byKey.keySet()).stream()
        .collect(Collectors.groupingBy(OpenOrder::dataSet))
        .entrySet()
        .stream()
        .map(
            orders -> {
              OpenOrder oldest = orders.getValue().get(0);
              return new Load.Queue(
                  orders.getKey(),
                  orders.getValue().size(),
                  workingDays.between(oldest.orderedOn(), today),
                  byKey.get(oldest.of()).municipality(),
                  byKey.get(oldest.of()).link());
            })
        .sorted(
            Comparator.comparingInt(Load.Queue::oldest)
                .reversed()
                .thenComparing(Load.Queue::dataSet))
        .toList();
  }
}
