package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.journey.queries.Health;
import java.util.List;

/** Lanes for tests, of which only what a test is about is told. */
final class Lanes {

  private static final List<String> PHASES = List.of("Opstart", "Vejledning", "Udkast");

  private Lanes() {}

  static Lane of(String municipality, Health health) {
    return lane(municipality, "Runde 1", "Opstart", health, null, 0);
  }

  static Lane with(String municipality, String round, String phase) {
    return lane(municipality, round, phase, Health.ON_TRACK, null, 0);
  }

  static Lane late(String municipality, int tasks) {
    return lane(municipality, "Runde 1", "Opstart", Health.WATCHED, null, tasks);
  }

  static Lane next(String municipality, String on) {
    return lane(municipality, "Runde 1", "Opstart", Health.ON_TRACK, on, 0);
  }

  static Lane held(String municipality, Lane.Ball... balls) {
    return lane(municipality, "Runde 1", "Opstart", Health.ON_TRACK, null, 0, balls);
  }

  static Lane reason(String reason) {
    return new Lane(
        null,
        null,
        "Odder",
        "Runde 1",
        null,
        0,
        Health.NOT_BEGUN.code(),
        "Ikke begyndt",
        reason,
        List.of(),
        null,
        null,
        null,
        null,
        0,
        List.of(),
        "");
  }

  private static Lane lane(
      String municipality,
      String round,
      String phase,
      Health health,
      String nextOn,
      int late,
      Lane.Ball... balls) {
    return new Lane(
        "midtjylland-2020/0727/1",
        "/sag/midtjylland-2020/0727/1",
        municipality,
        round,
        phase,
        phase == null ? 0 : PHASES.indexOf(phase) + 1,
        health.code(),
        "Status " + health.code(),
        "Fordi",
        List.of(balls),
        null,
        "Udkast klar",
        nextOn,
        nextOn,
        late,
        List.of(),
        "");
  }
}
