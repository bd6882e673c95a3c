package dk.klimaforloeb.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long a call took, each time. */
final class Measured {

  private static final double NANOS_PER_MS = 1e6;

  /** What takes minutes in all is sent fewer times, but not fewer than these. */
  private static final int FEWEST = 12;

  private static final double LONG_MS = 30_000;

  private final List<Double> millis = new ArrayList<>();
  private String failure;

  /** Sends it once more, unless it has taken long enough or failed. */
  void send(Call call, Visitor visitor) {
    if (failure != null || (millis.size() >= FEWEST && sum() > LONG_MS)) {
      return;
    }
    long begin = System.nanoTime();
    try {
      call.send(visitor);
      millis.add((System.nanoTime() - begin) / NANOS_PER_MS);
    } catch (Exception e) {
      failure = String.valueOf(e.getMessage());
      System.out.println(call.name() + ", " + call.user() + ": " + failure);
    }
  }

  /** As {@link #send}, of anything else. */
  void time(Runnable work) {
    if (millis.size() >= FEWEST && sum() > LONG_MS) {
      return;
    }
    long begin = System.nanoTime();
    work.run();
    millis.add((System.nanoTime() - begin) / NANOS_PER_MS);
  }

  /** What was measured while it warmed up. */
  void forget() {
    millis.clear();
  }

  private double sum() {
    return millis.stream().mapToDouble(Double::doubleValue).sum();
  }

  int times() {
    return millis.size();
  }

  double median() {
    return at(0.5);
  }

  double p95() {
    return at(0.95);
  }

  private double at(double share) {
    if (failure != null || millis.isEmpty()) {
      return Double.NaN;
    }
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
