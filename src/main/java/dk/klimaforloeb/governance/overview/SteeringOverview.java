package dk.klimaforloeb.governance.overview;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation.Body;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.BodyMembers;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.MeetingItem;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import dk.klimaforloeb.governance.SteeringRights;
import dk.klimaforloeb.governance.report.Reports;
import dk.klimaforloeb.identity.RoleKinds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the steering groups stand, for those who may read their processes. */
@Component
class SteeringOverview {

  private final Agreement agreement;
  private final Bodies bodies;
  private final BodyMembers members;
  private final Meetings meetings;
  private final MeetingItems items;
  private final Matters matters;
  private final MeetingWords words;
  private final Reports reports;
  private final People people;
  private final CurrentPerson person;
  private final RoleKinds kinds;
  private final Clock clock;
  private final Texts texts = new Texts("steering");

  SteeringOverview(
      Agreement agreement,
      Bodies bodies,
      BodyMembers members,
      Meetings meetings,
      MeetingItems items,
      Matters matters,
      MeetingWords words,
      Reports reports,
      People people,
      CurrentPerson person,
      RoleKinds kinds,
      Clock clock) {
    this.agreement = agreement;
    this.bodies = bodies;
    this.members = members;
    this.meetings = meetings;
    this.items = items;
    this.matters = matters;
    this.words = words;
    this.reports = reports;
    this.people = people;
    this.person = person;
    this.kinds = kinds;
    this.clock = clock;
  }

  /** Whether it is for whoever asks. */
  boolean isOpen() {
    return person.get().groups().stream().map(kinds::of).anyMatch(SteeringRights.READERS::contains);
  }

  /** In the order of the agreement's file. */
  List<SteeringGroup> all() {
    return bodies.all().stream().map(this::group).toList();
  }

  private SteeringGroup group(Body body) {
    List<Meeting> called = meetings.of(body.id());
    return new SteeringGroup(
        body.id(),
        body.name(),
        bodies.seats(body.id()),
        members.today(body.id()).stream()
            .map(
                one ->
                    new SteeringGroup.Member(
                        one.name(),
                        one.title(),
                        bodies.home(one.home()),
                        one.seat(),
                        one.substitute(),
                        DanishDates.day(one.from())))
            .toList(),
        called.stream()
            .filter(Meeting::isToCome)
            .sorted(
                Comparator.comparing(
                    Meeting::meetsAt, Comparator.nullsLast(Comparator.naturalOrder())))
            .map(this::upcoming)
            .toList(),
        matters.readyFor(body.id()).stream().map(Matter::title).toList(),
        called.stream().flatMap(meeting -> toDo(meeting).stream()).toList());
  }

  private SteeringGroup.Upcoming upcoming(Meeting meeting) {
    return new SteeringGroup.Upcoming(
        words.name(meeting),
        meeting.time().orElse(null),
        meeting.place(),
        meeting.status().equals(Meeting.CALLED)
            ? List.of(texts.get("steering.no-day"))
            : lacks(meeting));
  }

  private List<String> lacks(Meeting meeting) {
    List<String> lacks = new ArrayList<>();
    if (meeting.itemsBy() != null && items.of(meeting.id()).isEmpty()) {
      lacks.add(texts.get("steering.no-agenda", DanishDates.weekday(meeting.itemsBy())));
    }
    if (meeting.report() != null) {
      List<String> silent = silent(meeting.report());
      if (!silent.isEmpty()) {
        lacks.add(texts.get("steering.silent", silent.size(), String.join(", ", silent)));
      }
    }
    return lacks;
  }

  /** Whose line of an open report nobody has commented. */
  private List<String> silent(long report) {
    return reports.summary(report).filter(summary -> summary.frozenAt() == null).stream()
        .flatMap(open -> reports.municipalitiesWithoutComment(report).stream())
        .map(code -> agreement.municipality(code).orElseThrow().name())
        .toList();
  }

  private List<SteeringGroup.ToDo> toDo(Meeting meeting) {
    return items.of(meeting.id()).stream()
        .filter(item -> item.carriedOutBy() != null && item.doneOn() == null)
        .map(item -> toDo(meeting, item))
        .toList();
  }

  private SteeringGroup.ToDo toDo(Meeting meeting, MeetingItem item) {
    return new SteeringGroup.ToDo(
        item.title(),
        words.name(meeting),
        people.group(item.carriedOutBy()),
        DanishDates.day(item.dueOn()),
        item.dueOn().isBefore(LocalDate.now(clock)));
  }
}
