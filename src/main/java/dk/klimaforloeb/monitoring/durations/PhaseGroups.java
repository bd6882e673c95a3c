package dk.klimaforloeb.monitoring.durations;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.monitoring.Spread;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of those who have come through a phase, together and by groups. */
final class PhaseGroups {

  private final Texts texts;
  private final List<PhaseTime> done;

  PhaseGroups(Texts texts, List<PhaseTime> done) {
    this.texts = texts;
    this.done = done;
  }

  Durations.Figures all() {
    return figures(done);
  }

  List<Durations.Group> byRound() {
    return by(time -> time.of().round(), Function.identity());
  }

  /** In the order of time. */
  List<Durations.Group> byQuarter() {
    return by(
        PhaseTime::quarter,
        quarter -> texts.get("durations.quarter", (Object[]) quarter.split("-")));
  }

  private List<Durations.Group> by(Function<PhaseTime, String> of, Function<String, String> name) {
    return done.stream()
        .collect(Collectors.groupingBy(of, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> new Durations.Group(name.apply(group.getKey()), figures(group.getValue())))
        .toList();
  }

  private Durations.Figures figures(List<PhaseTime> times) {
    Spread spread = Spread.of(times.stream().map(PhaseTime::workingDays).toList());
    boolean isTold = spread.isTold();
    return new Durations.Figures(
        spread.count(),
        Spread.text(spread.quantile(0.5)),
        Spread.text(spread.quantile(0.9)),
        Spread.text(spread.quantile(0.25)),
        Spread.text(spread.quantile(0.75)),
        isTold ? spread.sorted().get(0) : null,
        isTold ? spread.sorted().get(spread.count() - 1) : null,
        isTold || times.isEmpty()
            ? null
            : times.stream()
                .map(
                    time ->
                        texts.get("durations.value", time.of().municipality(), time.workingDays()))
                .collect(Collectors.joining(", ")));
  }
}
