package dk.klimaforloeb.monitoring.faults;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.Webapps;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.monitoring.Addresses;
import dk.klimaforloeb.notification.api.MailBook;
import dk.klimaforloeb.notification.api.MailObstacles;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What keeps mails from leaving, in words. */
@Component
class MailFaults {

  private static final int MOST_TOLD = 12;

  /** A reply begins with its code. */
  private static final Pattern SERVERS = Pattern.compile("^\\d{3}[ -]");

  private final MailObstacles obstacles;
  private final CaseNames names;
  private final Helpers helpers;
  private final Webapps webapps;
  private final Clock clock;
  private final Texts texts = new Texts("faults");

  MailFaults(
      MailObstacles obstacles, CaseNames names, Helpers helpers, Webapps webapps, Clock clock) {
    this.obstacles = obstacles;
    this.names = names;
    this.helpers = helpers;
    this.webapps = webapps;
    this.clock = clock;
  }

  List<Faults.OfMails> all() {
    return obstacles.all().stream().map(this::fault).toList();
  }

  private Faults.OfMails fault(MailObstacles.Obstacle obstacle) {
    MailObstacles.Task task = obstacle.task();
    boolean maySend = obstacles.maySendAgain();
    return new Faults.OfMails(
        obstacle.cause(),
        obstacle.text(),
        obstacle.whatToDo(),
        obstacle.address(),
        isServers(obstacle.reply()) ? obstacle.reply() : null,
        obstacle.person() != null || isServers(obstacle.reply()) ? null : obstacle.reply(),
        moment(obstacle.since()),
        obstacle.failed() == 0 ? null : texts.get("faults.mails.failed", obstacle.failed()),
        obstacle.deferred() == 0 ? null : deferred(obstacle),
        obstacle.hits().stream().limit(MOST_TOLD).map(this::concerned).toList(),
        Helpers.more(texts, obstacle.hits().size() - MOST_TOLD),
        ledger(obstacle),
        task == null ? null : task.name(),
        task == null || !task.isOwn() ? null : webapps.tasklist() + "#/?task=" + task.id(),
        maySend ? texts.get("faults.mails.button", obstacle.failed() + obstacle.deferred()) : null,
        maySend ? null : helpers.in(Roles.SECRETARIAT));
  }

  private static boolean isServers(String words) {
    return words != null && SERVERS.matcher(words).find();
  }

  private String deferred(MailObstacles.Obstacle obstacle) {
    return obstacle.next() == null
        ? texts.get("faults.mails.deferred", obstacle.deferred())
        : texts.get("faults.mails.deferred.until", obstacle.deferred(), moment(obstacle.next()));
  }

  private Faults.Concerned concerned(MailObstacles.Hit hit) {
    return new Faults.Concerned(
        names.of(hit.caseKey(), hit.tenant()),
        CaseNames.journey(hit.caseKey()).map(CaseKey::page).orElse(null),
        texts.get("faults.mails.count", hit.mails()));
  }

  private static String ledger(MailObstacles.Obstacle obstacle) {
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put(
        "status", (obstacle.failed() == 0 ? MailBook.State.WAITING : MailBook.State.FAILED).code());
    chosen.put("soeg", obstacle.address());
    return "/overblik/mails" + Addresses.query(chosen);
  }

  private String moment(Instant at) {
    return at == null ? null : DanishDates.moment(at, clock.getZone());
  }
}
