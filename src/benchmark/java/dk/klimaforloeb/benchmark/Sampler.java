package dk.klimaforloeb.benchmark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks every few milliseconds where a thread is, waiting included, and counts it for the innermost
 * class of the program on its stack. JFR's samples would leave out the waiting for the mail server
 * and the disk, which is a large part here.
 */
final class Sampler implements AutoCloseable {

  private static final long PAUSE_MS = 3;
  private static final String OURS = "dk.klimaforloeb.";
  private static final String BENCHMARK = OURS + "benchmark.";

  private final Map<String, Integer> samples = new ConcurrentHashMap<>();
  private final Thread watched = Thread.currentThread();
  private final Thread watcher = new Thread(this::watch, "sampler");

  Sampler() {
    watcher.setDaemon(true);
    watcher.start();
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(PAUSE_MS);
        samples.merge(part(watched.getStackTrace()), 1, Integer::sum);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String part(StackTraceElement[] stack) {
    if (isIn(stack, BENCHMARK + "Traveller", "due")
        || isIn(stack, BENCHMARK + "Traveller", "task")) {
      return "the traveller's own look-ups";
    }
    return Arrays.stream(stack)
        .map(StackTraceElement::getClassName)
        .filter(name -> name.startsWith(OURS))
        .filter(name -> !name.startsWith(BENCHMARK) || name.contains("EmptyDelegates"))
        .findFirst()
        .map(name -> name.substring(OURS.length()).replaceAll("\\$.*", ""))
        .orElseGet(() -> engine(stack));
  }

  private static String engine(StackTraceElement[] stack) {
    if (isIn(stack, "com.zaxxer.hikari.pool.ProxyConnection", "commit")) {
      return "engine: commit";
    }
    return isIn(stack, "org.camunda.bpm.engine.impl.interceptor.CommandContext", "flushSessions")
        ? "engine: writing its rows"
        : "engine: else";
  }

  private static boolean isIn(StackTraceElement[] stack, String type, String method) {
    return Arrays.stream(stack)
        .anyMatch(
            frame -> frame.getClassName().equals(type) && frame.getMethodName().equals(method));
  }

  /**
   * @param millis how long the thread took for all that was sampled
   * @return milliseconds by part, the largest first
   */
  Map<String, Double> millisByPart(double millis) {
    double all = samples.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> parts =
        new TreeMap<>(
            Comparator.<String>comparingInt(samples::get).reversed().thenComparing(it -> it));
    samples.forEach((part, count) -> parts.put(part, millis * count / all));
    return parts;
  }

  @Override
  public void close() throws InterruptedException {
    watcher.interrupt();
    watcher.join();
  }
}
