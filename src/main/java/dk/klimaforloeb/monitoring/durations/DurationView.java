package dk.klimaforloeb.monitoring.durations;

import java.util.List;

/**
 * The page of durations.
 *
 * @param today in Danish
 * @param phases with a diagram each
 * @param rounds what the colours of the diagrams stand for
 */
record DurationView(String today, List<Shown> phases, List<Key> rounds) {

  /** A phase, and its diagram; null where nobody has come through. */
  record Shown(Durations.Phase phase, PhaseChart chart) {}

  /** A colour. */
  record Key(String look, String name) {}
}
