package dk.klimaforloeb.monitoring.load;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts work by who has it and when it comes. */
final class WorkTable {

  /** Fewer in a week are never much. */
  private static final int LEAST = 3;

  /** How many times the average of the weeks is much. */
  private static final int TIMES = 2;

  private final List<Item> items;
  private final LocalDate today;
  private final Weeks weeks;
  private final Texts texts;

  WorkTable(List<Item> items, LocalDate today, Texts texts) {
    this.items = items;
    this.today = today;
    this.weeks = Weeks.from(today);
    this.texts = texts;
  }

  List<Load.Week> weeks() {
    return IntStream.range(0, Weeks.COUNT)
        .mapToObj(
            i ->
                new Load.Week(
                    name(i), weeks.monday(i).toString(), DanishDates.day(weeks.monday(i))))
        .toList();
  }

  List<Load.Row> groups() {
    return rows(Item::party);
  }

  List<Load.Row> people() {
    return rows(Item::person);
  }

  private List<Load.Row> rows(Function<Item, String> name) {
    return by(name).entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Load.Row::open).reversed().thenComparing(Load.Row::name))
        .toList();
  }

  private Map<String, List<Item>> by(Function<Item, String> name) {
    return items.stream()
        .filter(item -> name.apply(item) != null)
        .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
  }

  private Load.Row row(String name, List<Item> own) {
    List<Item> open = own.stream().filter(Item::isOpen).toList();
    int[] counts = counts(own);
    return new Load.Row(
        name,
        open.size(),
        late(open),
        unassigned(open).size(),
        open.stream().map(Item::age).max(Integer::compare).orElse(null),
        IntStream.range(0, Weeks.COUNT)
            .mapToObj(i -> new Load.Cell(counts[i], isMuch(counts, i)))
            .toList());
  }

  /** What is over its last day lies in no week to come. */
  private int[] counts(List<Item> own) {
    int[] counts = new int[Weeks.COUNT];
    own.stream()
        .filter(item -> !item.isLate(today))
        .map(Item::on)
        .filter(Objects::nonNull)
        .forEach(on -> weeks.index(on).ifPresent(i -> counts[i]++));
    return counts;
  }

  private static boolean isMuch(int[] counts, int week) {
    int all = IntStream.of(counts).sum();
    return counts[week] >= LEAST && counts[week] * Weeks.COUNT >= TIMES * all;
  }

  /** In the order of time. */
  List<Load.Busy> busy() {
    Map<String, List<Item>> parties = by(Item::party);
    return IntStream.range(0, Weeks.COUNT)
        .boxed()
        .flatMap(
            week ->
                parties.entrySet().stream()
                    .filter(entry -> isMuch(counts(entry.getValue()), week))
                    .map(entry -> busy(week, entry.getKey(), entry.getValue())))
        .toList();
  }

  private Load.Busy busy(int week, String party, List<Item> own) {
    List<String> what =
        own.stream()
            .filter(item -> item.on() != null && !item.isLate(today))
            .filter(item -> weeks.index(item.on()).filter(i -> i == week).isPresent())
            .sorted(Comparator.comparing(Item::on))
            .map(
                item -> texts.get("load.piece", item.of(), item.what(), DanishDates.day(item.on())))
            .toList();
    return new Load.Busy(name(week), DanishDates.day(weeks.monday(week)), party, what.size(), what);
  }

  private String name(int week) {
    return texts.get("load.week", weeks.number(week));
  }

  int late(List<Item> of) {
    return (int) of.stream().filter(item -> item.isLate(today)).count();
  }

  static List<Item> unassigned(List<Item> of) {
    return of.stream().filter(item -> item.isOpen() && item.person() == null).toList();
  }
}
