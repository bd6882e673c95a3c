package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.engine.DanishOrder;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.pages.Option;
import dk.klimaforloeb.journey.queries.Health;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which lanes somebody wants to see, and in which order; what is null or empty was not chosen.
 *
 * @param search part of a municipality's name
 * @param round Danish name
 * @param phase Danish name
 * @param health code of {@link Health}
 * @param ball Danish name of a party
 * @param late whether only those with something overdue
 * @param sort one of {@link #SORTS}
 */
record Choice(
    String search,
    String round,
    String phase,
    String health,
    String ball,
    boolean late,
    String sort) {

  /** How lanes can be ordered. */
  static final List<String> SORTS = List.of("status", "kommune", "fase", "bold", "naeste");

  /** Those chosen, in the order chosen. */
  List<Lane> of(List<Lane> lanes) {
    return lanes.stream().filter(this::takes).sorted(order()).toList();
  }

  private boolean takes(Lane lane) {
    return isIn(search, lane.municipality())
        && is(round, lane.round())
        && is(phase, lane.phase())
        && is(health, lane.health())
        && (isOpen(ball) || lane.balls().stream().anyMatch(held -> held.party().equals(ball)))
        && (!late || lane.late() > 0);
  }

  private static boolean isIn(String part, String name) {
    return isOpen(part)
        || name.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean is(String wanted, String value) {
    return isOpen(wanted) || wanted.equals(value);
  }

  private static boolean isOpen(String wanted) {
    return wanted == null || wanted.isBlank();
  }

  private Comparator<Lane> order() {
    Comparator<Lane> byName = Comparator.comparing(Lane::municipality, DanishOrder.COMPARATOR);
    return switch (sort == null ? "" : sort) {
      case "kommune" -> byName;
      case "fase" -> Comparator.comparingInt(Lane::phaseRank).thenComparing(byName);
      case "bold" -> Comparator.comparingInt(Choice::longestHeld).reversed().thenComparing(byName);
      case "naeste" ->
          Comparator.comparing((Lane lane) -> lane.nextOn() == null ? "9999" : lane.nextOn())
              .thenComparing(byName);
      default ->
          Comparator.comparingInt((Lane lane) -> Health.of(lane.health()).ordinal())
              .thenComparing(byName);
    };
  }

  private static int longestHeld(Lane lane) {
    return lane.balls().stream().mapToInt(Lane.Ball::workingDays).max().orElse(-1);
  }

  /** The phases in the order of the course, of which the lanes have some, and the one chosen. */
  static List<Option> phases(List<Lane> lanes, String chosen) {
    Stream<String> some =
        lanes.stream()
            .filter(lane -> lane.phase() != null)
            .sorted(Comparator.comparingInt(Lane::phaseRank))
            .map(Lane::phase);
    return withChosen(some, chosen)
        .distinct()
        .map(phase -> new Option(phase, phase, phase.equals(chosen)))
        .toList();
  }

  /** Names, and the one chosen, which may be that of nothing any more. */
  static Stream<String> withChosen(Stream<String> names, String chosen) {
    return isOpen(chosen) ? names : Stream.concat(names, Stream.of(chosen));
  }

  /** The states in their order, of which the lanes have some, and the one chosen. */
  List<Option> healths(List<Lane> lanes, Texts texts) {
    return Stream.of(Health.values())
        .map(Health::code)
        .filter(
            code ->
                code.equals(health) || lanes.stream().anyMatch(lane -> lane.health().equals(code)))
        .map(code -> new Option(code, texts.get("portfolio.health." + code), code.equals(health)))
        .toList();
  }
}
