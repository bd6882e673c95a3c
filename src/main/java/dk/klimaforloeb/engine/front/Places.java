package dk.klimaforloeb.engine.front;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Places, of which one address may take so many, and all addresses together so many. */
final class Places {

  private final int mostOfOne;
  private final int mostOfAll;
  private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();
  private final AtomicInteger all = new AtomicInteger();

  Places(int mostOfOne, int mostOfAll) {
    this.mostOfOne = mostOfOne;
    this.mostOfAll = mostOfAll;
  }

  /** Takes one, to be given back; false when there is none. */
  boolean take(String address) {
    if (all.incrementAndGet() > mostOfAll) {
      all.decrementAndGet();
      return false;
    }
    if (taken.merge(address, 1, Integer::sum) > mostOfOne) {
      giveBack(address);
      return false;
    }
    return true;
  }

  void giveBack(String address) {
    all.decrementAndGet();
    taken.computeIfPresent(address, (any, places) -> places > 1 ? places - 1 : null);
  }
}
