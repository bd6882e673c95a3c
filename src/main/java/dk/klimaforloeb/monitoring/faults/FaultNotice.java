package dk.klimaforloeb.monitoring.faults;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.identity.PeopleSeen;
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
  private final PeopleSeen people;
  private final Texts texts = new Texts("faults");

  FaultNotice(MailObstacles obstacles, Stops stops, Retries retries, PeopleSeen people) {
    this.obstacles = obstacles;
    this.stops = stops;
    this.retries = retries;
    this.people = people;
  }

  @Override
  public Optional<Line> line() {
    if (!people.areSeen()) {
      // The page is closed; nor is the engine asked for what would stand on it.
      return Optional.empty();
    }
    long mails = obstacles.maySendAgain() ? obstacles.count() : 0;
    long work = stops.all().stream().filter(stop -> retries.mayRetry(stop.process())).count();
    return mails + work == 0
        ? Optional.empty()
        : Optional.of(new Line(texts.get("faults.waiting", mails + work), FaultsPage.PATH));
  }
}
