package dk.klimaforloeb.network.overview;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.CurrentPerson.Person;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.network.events.AgreedEvents;
import dk.klimaforloeb.network.events.EventWords;
import dk.klimaforloeb.network.events.Invitation;
import dk.klimaforloeb.network.events.Invitation.Answer;
import dk.klimaforloeb.network.events.Invitations;
import dk.klimaforloeb.network.events.JointEvent;
import dk.klimaforloeb.network.events.JointEvent.Facts;
import dk.klimaforloeb.network.events.JointEvent.Status;
import dk.klimaforloeb.network.events.JointEvents;
import dk.klimaforloeb.network.events.Payers;
import dk.klimaforloeb.network.groups.WorkingGroup;
import dk.klimaforloeb.network.groups.WorkingGroups;
import dk.klimaforloeb.network.overview.Network.Expected;
import dk.klimaforloeb.network.overview.Network.Group;
import dk.klimaforloeb.network.overview.Network.Past;
import dk.klimaforloeb.network.overview.Network.Planned;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What everybody may know of events, and who comes for those who arrange them or come themselves:
 * the programme's people see all names, a municipality's people those of events in which somebody
 * of theirs takes part.
 */
@Component
class NetworkOverview {

  private final JointEvents events;
  private final Invitations invitations;
  private final AgreedEvents agreed;
  private final WorkingGroups groups;
  private final EventWords words;
  private final Payers payers;
  private final CurrentPerson person;
  private final Texts texts = new Texts("network");

  NetworkOverview(
      JointEvents events,
      Invitations invitations,
      AgreedEvents agreed,
      WorkingGroups groups,
      EventWords words,
      Payers payers,
      CurrentPerson person) {
    this.events = events;
    this.invitations = invitations;
    this.agreed = agreed;
    this.groups = groups;
    this.words = words;
    this.payers = payers;
    this.person = person;
  }

  Network get() {
    Person reader = person.get();
    List<JointEvent> all = events.all();
    List<Past> past =
        all.stream()
            .filter(event -> event.status() != Status.PLANNED)
            .map(event -> past(event, reader))
            .collect(Collectors.toList());
    Collections.reverse(past);
    return new Network(
        agreed.withoutDay().stream()
            .map(event -> new Expected(event.name(), AgreedEvents.period(event).orElse(null)))
            .toList(),
        all.stream()
            .filter(event -> event.status() == Status.PLANNED)
            .map(event -> planned(event, reader))
            .toList(),
        past,
        groups.all().stream().map(group -> group(group, reader)).toList());
  }

  private Group group(WorkingGroup group, Person reader) {
    boolean isDissolved = group.dissolvedOn() != null;
    return new Group(
        group.title(),
        group.purpose(),
        texts.get(
            isDissolved ? "network.group.dissolved" : "network.group.works",
            DanishDates.day(group.constitutedOn()),
            DanishDates.day(isDissolved ? group.dissolvedOn() : group.until())),
        group.hotDesk(),
        isDissolved,
        group.members().stream().map(WorkingGroup.Member::home).distinct().toList(),
        isOfProgramme(reader)
            ? group.members().stream().map(WorkingGroup.Member::name).toList()
            : List.of());
  }

  private Planned planned(JointEvent event, Person reader) {
    Facts facts = event.facts();
    List<Invitation> invited = invitations.of(event.id());
    return new Planned(
        event.id(),
        kind(event),
        event.title(),
        facts.startsAt().toLocalDate().toString(),
        words.when(facts),
        facts.place(),
        mayKnow(invited, reader) ? facts.onlineUrl() : null,
        facts.programme(),
        payers.name(event.payer()),
        facts.seats(),
        count(invited, Answer.YES),
        count(invited, Answer.WAITING),
        DanishDates.day(facts.replyBy()),
        participants(invited, reader),
        "/overblik/netvaerk/%d/kalender.ics".formatted(event.id()));
  }

  private Past past(JointEvent event, Person reader) {
    return new Past(
        event.id(),
        kind(event),
        event.title(),
        event.facts().startsAt().toLocalDate().toString(),
        words.when(event.facts()),
        event.facts().place(),
        event.numberPresent(),
        event.status() == Status.CANCELLED ? event.reason() : null,
        participants(invitations.of(event.id()), reader));
  }

  private String kind(JointEvent event) {
    return texts.find("network.kind." + event.kind()).orElseGet(() -> texts.get("network.kind"));
  }

  private static int count(List<Invitation> invited, Answer answer) {
    return (int) invited.stream().filter(one -> one.answer() == answer).count();
  }

  private static List<String> participants(List<Invitation> invited, Person reader) {
    return mayKnow(invited, reader)
        ? invited.stream()
            .filter(one -> one.answer() == Answer.YES)
            .map(one -> one.behalf() == null ? one.name() : one.name() + ", " + one.behalf())
            .toList()
        : List.of();
  }

  private static boolean mayKnow(List<Invitation> invited, Person reader) {
    return isOfProgramme(reader)
        || invited.stream()
            .filter(one -> one.answer() == Answer.YES)
            .anyMatch(
                one ->
                    (one.municipality() != null && reader.tenants().contains(one.municipality()))
                        || (one.isUser() && reader.id().equals(one.recipient())));
  }

  private static boolean isOfProgramme(Person reader) {
    return reader.tenants().contains(CaseTenants.PROGRAMME);
  }
}
