package dk.klimaforloeb.network.events;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.agreement.WorkDone.Told;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a clause of the agreement is told about events. */
@ProcessTest
class EventsHeldTest {

  @Autowired EventsHeld held;
  @Autowired JointEvents events;

  @Test
  void theSummitIsExpectedThenPlannedThenHeld() {
    assertThat(of("event-watch"))
        .containsExactly(
            new Told("Klimatopmøde: ikke planlagt endnu; aftalen siger medio 2021", false));
    assertThat(of("event-holding")).isEmpty();

    events.add(summit(), "climate-summit", null);
    assertThat(of("event-watch"))
        .containsExactly(new Told("Klimatopmøde: planlagt til 10. juni 2021", false));
    assertThat(of("event-holding"))
        .containsExactly(new Told("Ingen arrangementer afholdt, ét planlagt", false));

    events.held(events.all().get(0).id(), 87);
    assertThat(of("event-watch"))
        .containsExactly(new Told("Klimatopmøde: afholdt 10. juni 2021", true));
    assertThat(of("event-holding"))
        .containsExactly(
            new Told("Ét arrangement afholdt, ingen planlagt", true),
            new Told("Topmøde om klima: afholdt 10. juni 2021", true));
  }

  @Test
  void aSummitThatWasCalledOffIsNotPlanned() {
    events.add(summit(), "climate-summit", null);
    events.cancelled(events.all().get(0).id(), "Sygdom");

    assertThat(of("event-watch")).singleElement().matches(told -> !told.isDone());
    assertThat(of("event-watch").get(0).sentence()).contains("ikke planlagt endnu");
  }

  private List<Told> of(String key) {
    return held.told().get(key);
  }

  private static JointEvent summit() {
    return new JointEvent(
        null,
        "an instance",
        "joint-event",
        "uid",
        "Topmøde om klima",
        new JointEvent.Facts(
            LocalDateTime.parse("2021-06-10T09:00"),
            LocalDateTime.parse("2021-06-10T15:00"),
            "Viborg",
            null,
            100,
            "Program",
            LocalDate.parse("2021-06-01")),
        "region",
        JointEvent.Status.PLANNED,
        0,
        null,
        null);
  }
}
