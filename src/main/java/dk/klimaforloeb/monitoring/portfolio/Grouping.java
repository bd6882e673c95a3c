package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.engine.DanishOrder;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.journey.queries.Health;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lanes under headings; within a heading they keep their order.
 *
 * @param kind one of {@link #KINDS}; anything else for all without a heading
 */
record Grouping(String kind) {

  /** By what lanes can be grouped. */
  static final List<String> KINDS = List.of("runde", "fase", "status", "bold");

  List<Group> of(List<Lane> lanes, Texts texts) {
    if (kind == null || !KINDS.contains(kind)) {
      return List.of(new Group(null, lanes.size(), lanes));
    }
    Map<String, List<Lane>> byName = new LinkedHashMap<>();
    List<Lane> inOrder = new ArrayList<>(lanes);
    inOrder.sort(order(texts));
    inOrder.forEach(
        lane -> byName.computeIfAbsent(name(lane, texts), none -> new ArrayList<>()).add(lane));
    return byName.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue().size(), entry.getValue()))
        .toList();
  }

  private Comparator<Lane> order(Texts texts) {
    return switch (kind) {
      case "fase" -> Comparator.comparingInt(Lane::phaseRank);
      case "status" -> Comparator.comparing(lane -> Health.of(lane.health()));
      default -> Comparator.comparing(lane -> name(lane, texts), DanishOrder.COMPARATOR);
    };
  }

  /** A municipality that has the ball itself stands with all others that have. */
  private String name(Lane lane, Texts texts) {
    return switch (kind) {
      case "runde" -> lane.round();
      case "fase" -> lane.phase() == null ? texts.get("portfolio.group.no-phase") : lane.phase();
      case "status" -> lane.healthText();
      default ->
          lane.balls().isEmpty()
              ? texts.get("portfolio.group.no-ball")
              : lane.balls().stream()
                  .map(ball -> ball.isOwn() ? texts.get("portfolio.group.own-ball") : ball.party())
                  .distinct()
                  .sorted(DanishOrder.COMPARATOR)
                  .collect(Collectors.joining(", "));
    };
  }

  /**
   * Lanes with something in common.
   *
   * @param name Danish; null where nothing was chosen
   */
  record Group(String name, int count, List<Lane> lanes) {

    boolean isOne() {
      return count == 1;
    }
  }
}
