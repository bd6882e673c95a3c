package dk.klimaforloeb.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords, without shutting out whose password it is. Three counts of
 * wrong passwords, and of nothing else: per account and address; per account over all addresses
 * from which it was never used; per address over all accounts that were never used from there. So
 * the owner at the usual desk waits only for wrong passwords typed there, and colleagues behind the
 * same address do not wait for each other. The counts are this node's and are gone after a restart,
 * which gives a guesser a few tries more; the known addresses lie in the database.
 */
@Component
class LoginDesk {

  private static final int FREE_AT_ADDRESS_OF_ACCOUNT = 5;
  private static final int FREE_FROM_UNKNOWN = 20;
  private static final int FREE_AT_ADDRESS = 100;
  private static final int LONGEST_NAME = 64;
  private static final int LOCKS = 64;

  private final WaitingTime ofPair =
      new WaitingTime(FREE_AT_ADDRESS_OF_ACCOUNT, Duration.ofMinutes(15));
  private final WaitingTime ofAccount = new WaitingTime(FREE_FROM_UNKNOWN, Duration.ofHours(1));
  private final WaitingTime ofAddress = new WaitingTime(FREE_AT_ADDRESS, Duration.ofMinutes(5));
  private final Object[] locks = IntStream.range(0, LOCKS).mapToObj(i -> new Object()).toArray();
  private final KnownAddresses known;
  private final Clock clock;

  LoginDesk(KnownAddresses known, Clock clock) {
    this.known = known;
    this.clock = clock;
  }

  /**
   * Whether a password is right; not even looked at while the account has to wait at this address.
   * What the program itself asks, outside any request, is not counted.
   *
   * @param name the user's id, or what was typed where there is no such user
   */
  boolean check(String name, BooleanSupplier isRight) {
    Optional<String> address = ClientAddress.current();
    return address.isEmpty() ? isRight.getAsBoolean() : check(name, address.get(), isRight);
  }

  private boolean check(String name, String address, BooleanSupplier isRight) {
    boolean isKnown = known.contains(name, address);
    // One after the other, or many at once would all be let in before the first is counted.
    synchronized (locks[Math.floorMod(key(name).hashCode(), LOCKS)]) {
      if (waiting(name, address, isKnown).isPresent()) {
        return false;
      }
      if (!isRight.getAsBoolean()) {
        count(name, address, isKnown);
        return false;
      }
    }
    known.used(name, address);
    return true;
  }

  /** How long the account still has to wait at the address of this request. */
  Optional<Duration> waiting(String name) {
    return ClientAddress.current()
        .flatMap(address -> waiting(name, address, known.contains(name, address)));
  }

  private Optional<Duration> waiting(String name, String address, boolean isKnown) {
    Instant now = clock.instant();
    Optional<Duration> own = ofPair.left(pair(name, address), now);
    return isKnown
        ? own
        : Stream.of(own, ofAccount.left(key(name), now), ofAddress.left(address, now))
            .flatMap(Optional::stream)
            .max(Duration::compareTo);
  }

  private void count(String name, String address, boolean isKnown) {
    Instant now = clock.instant();
    ofPair.count(pair(name, address), now);
    if (!isKnown) {
      ofAccount.count(key(name), now);
      ofAddress.count(address, now);
    }
  }

  /** Lets the account try again at once, from everywhere. */
  void forget(String name) {
    ofAccount.forget(key(name));
    ofPair.forgetAll(key(name) + " ");
  }

  private static String pair(String name, String address) {
    return key(name) + " " + address;
  }

  /** Names of nobody are counted like others, or the waiting would tell who exists. */
  private static String key(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
  }
}
