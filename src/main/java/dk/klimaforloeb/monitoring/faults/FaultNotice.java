package dk.klimaforloeb.monitoring.faults;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.monitoring.Notice;
import dk.klimaforloeb.notification.api.MailObstacles;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many faults wait for whoever asks, and not for somebody else. */
@Component
class FaultNotice implements Notice {

  private final MailObstacles obstacles;
  private final Stops stops;
  private final Retries retries;
  private final Texts texts = new Texts("faults");

  FaultNotice(MailObstacles obstacles, Stops stops, Retries retries) {
    this.obstacles = obstacles;
    this.stops = stops;
    this.retries = retries;
  }

  @Override
  public Optional<Line> line() {
    long mails = obstacles.maySendAgain() ? obstacles.all().size() : 0;
    long work = stops.all().stream().filter(stop -> retries.mayRetry(stop.process())).count();
    return mails + work == 0
        ? Optional.empty()
        : Optional.of(new Line(texts.get("faults.waiting", mails + work), FaultsPage.PATH));
  }
}
