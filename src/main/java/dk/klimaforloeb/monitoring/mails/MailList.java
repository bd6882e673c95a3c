package dk.klimaforloeb.monitoring.mails;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.identity.PeopleSeen;
import dk.klimaforloeb.notification.api.MailBook;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The ledger's mails in words. */
@Component
class MailList {

  static final String FOLDER = "/overblik/mails/";

  private static final int PAGE = 50;
  private static final int COUNTED = 1000;

  private final MailBook book;
  private final Agreement agreement;
  private final JourneyNames names;
  private final CurrentPerson person;
  private final PeopleSeen people;
  private final Clock clock;
  private final Texts texts = new Texts("mails");

  MailList(
      MailBook book,
      Agreement agreement,
      JourneyNames names,
      CurrentPerson person,
      PeopleSeen people,
      Clock clock) {
    this.book = book;
    this.agreement = agreement;
    this.names = names;
    this.person = person;
    this.people = people;
    this.clock = clock;
  }

  boolean isOpen() {
    return book.isOpen();
  }

  MailPage page(Wanted wanted) {
    MailBook.Search search = wanted.search(clock.getZone());
    List<MailBook.Booked> oneMore = book.newest(search, PAGE + 1);
    List<MailBook.Booked> page = oneMore.stream().limit(PAGE).toList();
    int count = book.count(search, COUNTED + 1);
    return new MailPage(
        page.stream().map(this::line).toList(),
        texts.get(count > COUNTED ? "mails.count.more" : "mails.count", Math.min(count, COUNTED)),
        oneMore.size() > PAGE ? page.get(PAGE - 1).id().toString() : null);
  }

  /** The mail with its text, empty where there is none for whoever asks. */
  Optional<MailLetter> letter(String id) {
    UUID known;
    try {
      known = UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    return book.letter(known).map(this::letter);
  }

  /** Municipalities whose mails whoever asks may read, in the order of the agreement's file. */
  List<Agreement.Municipality> municipalities() {
    return agreement.municipalities().stream()
        .filter(one -> people.isAdministrator() || person.get().tenants().contains(one.code()))
        .toList();
  }

  private MailLetter letter(MailBook.Letter letter) {
    return new MailLetter(
        line(letter.mail()),
        letter.text(),
        letter.failures().stream()
            .map(one -> new MailLetter.Failure(moment(one.at()), one.address(), one.words()))
            .toList());
  }

  private MailPage.Line line(MailBook.Booked mail) {
    Optional<CaseKey> journey =
        Optional.ofNullable(mail.caseKey())
            .map(CaseKey::new)
            .filter(key -> key.round().isPresent());
    return new MailPage.Line(
        mail.id().toString(),
        moment(mail.at()),
        mail.at().atZone(clock.getZone()).toLocalDate().toString(),
        mail.subject(),
        mail.to().isEmpty() ? texts.get("mails.to-person") : String.join(", ", mail.to()),
        mail.person(),
        mail.address(),
        journey.map(names::of).orElseGet(() -> owner(mail.tenant())),
        journey.map(CaseKey::page).orElse(null),
        mail.state().code(),
        texts.get("mails.state." + mail.state().code()),
        mail.status(),
        mail.whatToDo(),
        mail.attempts(),
        mail.hasText() ? FOLDER + mail.id() : null);
  }

  private String owner(String tenant) {
    return agreement
        .municipality(tenant)
        .map(Agreement.Municipality::name)
        .orElseGet(() -> texts.get("mails.no-case"));
  }

  private String moment(Instant at) {
    return DanishDates.moment(at, clock.getZone());
  }
}
