package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.deadlines.DueDates;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.ClusterLock;
import dk.klimaforloeb.engine.startup.StartupOrder;
import dk.klimaforloeb.journey.queries.Journeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * After a change of the agreement's file, lets open tasks have the days that the file says now: the
 * last day for applications, or the days of admission. Where nothing changed, nothing moves.
 */
@Component
@Order(StartupOrder.START + 2)
class DatesReplan implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DatesReplan.class);

  private final Agreement agreement;
  private final Journeys journeys;
  private final DueDates dueDates;
  private final ClusterLock lock;
  private final Texts texts = new Texts("programme");

  DatesReplan(Agreement agreement, Journeys journeys, DueDates dueDates, ClusterLock lock) {
    this.agreement = agreement;
    this.journeys = journeys;
    this.dueDates = dueDates;
    this.lock = lock;
  }

  @Override
  public void run(ApplicationArguments args) {
    lock.take(this::followTheFile);
  }

  private void followTheFile() {
    int moved = dueDates.follow(journeys.allRunning(agreement.key()));
    if (moved > 0) {
      LOG.info(texts.get("programme.dates-replanned", moved));
    }
  }
}
