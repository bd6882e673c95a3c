package dk.klimaforloeb.absence;

import dk.klimaforloeb.absence.Colleagues.Named;
import dk.klimaforloeb.absence.Colleagues.Person;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people name who covers for them. Nobody names for another, and only a colleague of a shared
 * group can be named, so that no cover gives anybody more than the group has already.
 */
@Component
public class CoverDesk {

  private static final int MOST_MONTHS = 12;

  private final Covers covers;
  private final Colleagues colleagues;
  private final Mails mails;
  private final Texts texts = new Texts("absence");

  CoverDesk(Covers covers, Colleagues colleagues, Mails mails) {
    this.covers = covers;
    this.colleagues = colleagues;
    this.mails = mails;
  }

  /** The covers of one's own groups, and whom one may name. */
  View view() {
    Person person = colleagues.whoAsks();
    List<Row> rows =
        covers.presentOrComing().stream()
            .filter(cover -> concerns(cover, person))
            .map(cover -> row(cover, person))
            .toList();
    return new View(covers.today(), rows, eligible(person));
  }

  /** Names a substitute for the one who asks, from the first to the last day. */
  @Transactional
  public void name(String substitute, LocalDate firstDay, LocalDate lastDay) {
    Person person = colleagues.whoAsks();
    if (substitute == null
        || eligible(person).stream().noneMatch(it -> it.id().equals(substitute))) {
      throw refused(HttpStatus.BAD_REQUEST, "absence.cover.not-a-colleague");
    }
    if (firstDay.isBefore(covers.today())
        || lastDay.isBefore(firstDay)
        || lastDay.isAfter(firstDay.plusMonths(MOST_MONTHS))
        || firstDay.isAfter(covers.today().plusMonths(MOST_MONTHS))) {
      throw refused(HttpStatus.BAD_REQUEST, "absence.cover.wrong-days");
    }
    boolean isTaken =
        covers.presentOrComing().stream()
            .anyMatch(
                cover ->
                    cover.absent().equals(person.id())
                        && !cover.firstDay().isAfter(lastDay)
                        && !cover.lastDay().isBefore(firstDay));
    if (isTaken) {
      throw refused(HttpStatus.CONFLICT, "absence.cover.overlapping");
    }
    covers.add(person.id(), substitute, firstDay, lastDay);
    mails.toPerson(
        substitute,
        MailAbout.nothing(),
        tasks ->
            new CoverAsked(
                colleagues.name(person.id()),
                DanishDates.weekday(firstDay),
                DanishDates.weekday(lastDay),
                mails.tasklist()));
  }

  /** Ends an own cover before its time; the substitute may lay it down as well. */
  @Transactional
  public void end(long id) {
    String person = colleagues.whoAsks().id();
    boolean isOwn =
        covers.presentOrComing().stream()
            .anyMatch(
                cover ->
                    cover.id() == id
                        && (cover.absent().equals(person) || cover.substitute().equals(person)));
    if (!isOwn || !covers.end(id)) {
      throw refused(HttpStatus.NOT_FOUND, "absence.cover.gone");
    }
  }

  private List<Named> eligible(Person person) {
    Set<String> groups =
        colleagues.groupsOf(person.id()).stream()
            .filter(group -> !group.equals(Roles.ADMINISTRATORS))
            .collect(Collectors.toSet());
    return colleagues.members(groups).stream()
        .filter(member -> !member.id().equals(person.id()))
        .toList();
  }

  private boolean concerns(Cover cover, Person person) {
    return cover.absent().equals(person.id())
        || cover.substitute().equals(person.id())
        || !colleagues.sharedGroups(cover.absent(), person.id()).isEmpty();
  }

  private Row row(Cover cover, Person person) {
    boolean isMine = cover.absent().equals(person.id()) || cover.substitute().equals(person.id());
    return new Row(
        cover.id(),
        colleagues.name(cover.absent()),
        colleagues.name(cover.substitute()),
        cover.firstDay(),
        cover.lastDay(),
        isMine);
  }

  private Refused refused(HttpStatus status, String textKey) {
    return new Refused(status, texts.get(textKey));
  }

  /**
   * What somebody sees of covers.
   *
   * @param colleagues whom the one who asks may name
   */
  record View(LocalDate today, List<Row> covers, List<Named> colleagues) {}

  /**
   * A cover with names.
   *
   * @param mayEnd whether the one who asks may end it
   */
  record Row(
      long id,
      String absent,
      String substitute,
      LocalDate firstDay,
      LocalDate lastDay,
      boolean mayEnd) {}
}
