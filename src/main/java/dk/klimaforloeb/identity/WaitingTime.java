package dk.klimaforloeb.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts wrong passwords per key and says how long the next attempt has to wait: not at all at
 * first, then two seconds, doubling up to a minute. It ends by itself, and the count with it when
 * nothing more comes. Bounded, so that nobody can fill the memory.
 */
final class WaitingTime {

  private static final int MOST_KEYS = 100_000;
  private static final int MOST_DOUBLINGS = 5;
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final int free;
  private final Cache<String, Wrong> wrong;

  /**
   * @param free how many wrong passwords cost nothing
   * @param forgotten after how long without another one they no longer count
   */
  WaitingTime(int free, Duration forgotten) {
    this.free = free;
    this.wrong = Caffeine.newBuilder().expireAfterWrite(forgotten).maximumSize(MOST_KEYS).build();
  }

  Optional<Duration> left(String key, Instant now) {
    return Optional.ofNullable(wrong.getIfPresent(key))
        .map(it -> Duration.between(now, it.waitsUntil()))
        .filter(it -> it.compareTo(Duration.ZERO) > 0);
  }

  void count(String key, Instant now) {
    wrong
        .asMap()
        .compute(
            key,
            (k, before) -> {
              int times = before == null ? 1 : before.times() + 1;
              return new Wrong(times, now.plus(after(times)));
            });
  }

  void forget(String key) {
    wrong.invalidate(key);
  }

  /** Forgets each key that begins so. */
  void forgetAll(String beginning) {
    wrong.asMap().keySet().removeIf(key -> key.startsWith(beginning));
  }

  private Duration after(int times) {
    int doublings = times - free;
    if (doublings < 0) {
      return Duration.ZERO;
    }
    Duration wait = Duration.ofSeconds(2L << Math.min(doublings, MOST_DOUBLINGS));
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }

  private record Wrong(int times, Instant waitsUntil) {}
}
