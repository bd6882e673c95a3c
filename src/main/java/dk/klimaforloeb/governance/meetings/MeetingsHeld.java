package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.agreement.Organisation.Body;
import dk.klimaforloeb.agreement.WorkDone;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.Meetings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Of each steering group, how many of the meetings that its rhythm gives it has held. */
@Component
class MeetingsHeld implements WorkDone {

  private static final int QUARTERS = 4;

  private final Bodies bodies;
  private final Meetings meetings;
  private final Texts texts = new Texts("governance");

  MeetingsHeld(Bodies bodies, Meetings meetings) {
    this.bodies = bodies;
    this.meetings = meetings;
  }

  @Override
  public Map<String, List<Told>> told() {
    return Map.of(QuarterlyCycleModel.KEY, bodies.all().stream().map(this::sentence).toList());
  }

  /** What is called between the ordinary meetings is not one of those that the rhythm gives. */
  private Told sentence(Body body) {
    List<LocalDate> held =
        meetings.of(body.id()).stream()
            .filter(meeting -> meeting.kind().equals(Meeting.ORDINARY))
            .map(Meeting::heldOn)
            .filter(Objects::nonNull)
            .sorted(Comparator.naturalOrder())
            .toList();
    boolean isQuarterly =
        body.rhythm().flatMap(Organisation.Rhythm::timesAYear).orElse(0) == QUARTERS;
    String kind = texts.get(isQuarterly ? "governance.held.quarterly" : "governance.held.ordinary");
    Optional<Integer> planned = bodies.meetingsOfTheTerm(body);
    String count =
        planned
            .map(all -> texts.get("governance.held.of", body.name(), held.size(), all, kind))
            .orElseGet(() -> texts.get("governance.held", body.name(), held.size(), kind));
    return new Told(
        held.isEmpty()
            ? count
            : texts.get("governance.held.last", count, DanishDates.day(held.get(held.size() - 1))),
        planned.filter(all -> held.size() >= all).isPresent());
  }
}
