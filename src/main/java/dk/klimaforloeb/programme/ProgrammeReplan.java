package dk.klimaforloeb.programme;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.ClusterLock;
import dk.klimaforloeb.engine.startup.StartupOrder;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * After a change of the agreement's file, lets the programme wait for what the file says now: a
 * round that was moved, a municipality or a pioneer that was added, another last day.
 */
@Component
@Order(StartupOrder.START + 1)
class ProgrammeReplan implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ProgrammeReplan.class);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  private final ProgrammeProcess process;
  private final ProgrammePlan plan;
  private final ClusterLock lock;
  private final Clock clock;
  private final Texts texts = new Texts("programme");

  ProgrammeReplan(ProgrammeProcess process, ProgrammePlan plan, ClusterLock lock, Clock clock) {
    this.process = process;
    this.plan = plan;
    this.lock = lock;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments args) {
    lock.take(this::followTheFile);
  }

  private void followTheFile() {
    Optional<String> change = change();
    if (change.isPresent()) {
      LOG.info(change.get());
      process.agreementChanged();
    } else if (process.isClosing() && plan.nextOpeningAt().isPresent()) {
      LOG.warn(texts.get("programme.not-replanned"));
    }
  }

  /** In Danish, for which other day the programme is to wait; nothing when it waits rightly. */
  Optional<String> change() {
    Date planned =
        process.isInForce() ? plan.nextOpeningAt().orElseGet(plan::endedAt) : plan.inForceAt();
    return process
        .waitsFor()
        .filter(day -> !day.equals(planned))
        .map(day -> texts.get("programme.replanned", day(day), day(planned)));
  }

  private String day(Date date) {
    return DAY.format(date.toInstant().atZone(clock.getZone()));
  }
}
