package dk.klimaforloeb.engine.front;

import dk.klimaforloeb.engine.Texts;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for a mistake, without what was typed; a fault of the server with its trace and a number
 * that who asked was told; a database that is gone, once in ten seconds.
 */
final class FaultLog {

  private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);
  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final int NUMBER_LENGTH = 8;

  private final Texts texts = new Texts("front");
  private final AtomicLong lastOutage = new AtomicLong(System.nanoTime() - QUIET_NANOS);

  /**
   * Notes it.
   *
   * @param place of the program that was asked, without ids or names of people
   * @return what the person is told
   */
  Fault note(Fault fault, Throwable thrown, String place) {
    if (fault.isOfTheServer()) {
      String number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH);
      LOG.error("{} {}: fault {}", fault.status(), place, number, thrown);
      return new Fault(fault.status(), texts.get("front.fault", number));
    }
    if (fault.status() == Fault.UNAVAILABLE) {
      long last = lastOutage.get();
      boolean isDue = System.nanoTime() - last >= QUIET_NANOS;
      if (isDue && lastOutage.compareAndSet(last, System.nanoTime())) {
        LOG.warn("{} {}: {}", fault.status(), place, new Causes(thrown).names());
      }
    } else if (fault.status() == Fault.BAD_REQUEST || fault.status() == Fault.CONFLICT) {
      LOG.info("{} {}: {}", fault.status(), place, new Causes(thrown).names());
    }
    return fault;
  }
}
