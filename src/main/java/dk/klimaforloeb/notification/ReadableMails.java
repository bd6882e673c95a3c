package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.notification.api.MailBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The ledger as it is for whoever asks. */
@Component
class ReadableMails implements MailBook {

  private static final Logger LOG = LoggerFactory.getLogger(ReadableMails.class);

  private final LedgerPages pages;
  private final MailStatuses statuses;
  private final MailBodies bodies;
  private final Asker asker;
  private final People people;
  private final Texts texts = new Texts("notification");

  ReadableMails(
      LedgerPages pages, MailStatuses statuses, MailBodies bodies, Asker asker, People people) {
    this.pages = pages;
    this.statuses = statuses;
    this.bodies = bodies;
    this.asker = asker;
    this.people = people;
  }

  @Override
  public boolean isOpen() {
    return asker.tenants().map(tenants -> !tenants.isEmpty()).orElse(true);
  }

  @Override
  public List<Booked> newest(Search search, int most) {
    Names names = new Names();
    return pages.newest(search, asker.tenants(), readers(search), most).stream()
        .map(mail -> booked(mail, names))
        .toList();
  }

  @Override
  public int count(Search search, int most) {
    return pages.count(search, asker.tenants(), readers(search), most);
  }

  @Override
  public Optional<Letter> letter(UUID id) {
    return pages.find(id, asker.tenants()).filter(this::hasText).map(this::letter);
  }

  /** Who may be found by a name; nobody for who sees no names. */
  private Optional<List<String>> readers(Search search) {
    return asker.seesPeople() && search.text() != null
        ? Optional.of(people.named(search.text()))
        : Optional.empty();
  }

  private boolean hasText(Mail mail) {
    return asker.seesPeople() || mail.recipient().equals(asker.id());
  }

  private Letter letter(Mail mail) {
    boolean seesPeople = asker.seesPeople();
    return new Letter(
        booked(mail, new Names()),
        text(mail),
        statuses.failures(mail.id(), seesPeople).stream()
            .map(one -> new Failure(one.at().toInstant(), one.address(), one.reply()))
            .toList());
  }

  /** A template may have got names since that the mail's content lacks. */
  private String text(Mail mail) {
    try {
      return bodies.body(mail).text();
    } catch (RuntimeException e) {
      LOG.warn(texts.get("notification.log.no-text", mail.id().toString(), e.getClass().getName()));
      return null;
    }
  }

  private Booked booked(Mail mail, Names names) {
    boolean seesPeople = asker.seesPeople();
    MailStatus status = statuses.status(mail, seesPeople, List.of(), names.groups);
    return new Booked(
        mail.id(),
        mail.createdAt(),
        mail.tenantId(),
        mail.businessKey(),
        mail.subject(),
        status.groups(),
        seesPeople ? names.people.computeIfAbsent(mail.recipient(), people::name) : null,
        status.address(),
        state(mail.status()),
        status.statusText(),
        status.whatToDo(),
        mail.attempts(),
        hasText(mail));
  }

  private static State state(Mail.Status status) {
    return switch (status) {
      case PENDING, DEFERRED -> State.WAITING;
      case SENT -> State.SENT;
      case FAILED -> State.FAILED;
      case HELD -> State.HELD;
      case NOT_TO_BE_SENT -> State.NOT_TO_BE_SENT;
    };
  }

  /** Names that were looked up for a page. */
  private static final class Names {
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
  }
}
