package dk.klimaforloeb.monitoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.journey.queries.Health;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Municipalities under headings on the overview. */
class GroupingTest {

  private static final Texts TEXTS = new Texts("portfolio");

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "noget andet"})
  void withoutAChoiceThereIsNoHeading(String kind) {
    List<Lane> lanes = List.of(Lanes.late("Odder", 0), Lanes.late("Skive", 0));

    assertThat(new Grouping(kind).of(lanes, TEXTS))
        .containsExactly(new Grouping.Group(null, 2, lanes));
  }

  @Test
  void roundsStandByTheirNamesAndLanesKeepTheirOrder() {
    assertThat(
            names(
                "runde",
                Lanes.with("Viborg", "Runde 2", null),
                Lanes.with("Skive", "Runde 1", null),
                Lanes.with("Odder", "Runde 2", null)))
        .containsExactly("Runde 1: Skive", "Runde 2: Viborg, Odder");
  }

  @Test
  void phasesStandInTheOrderOfTheCourse() {
    assertThat(
            names(
                "fase",
                Lanes.with("Viborg", "Runde 2", "Udkast"),
                Lanes.with("Skive", "Runde 1", "Vejledning"),
                Lanes.with("Odder", "Runde 2", null)))
        .containsExactly("Ingen fase lige nu: Odder", "Vejledning: Skive", "Udkast: Viborg");
  }

  @Test
  void theWorstStatusStandsFirst() {
    assertThat(names("status", Lanes.of("Viborg", Health.DONE), Lanes.of("Skive", Health.LATE)))
        .containsExactly("Status late: Skive", "Status done: Viborg");
  }

  @Test
  void municipalitiesThatHaveTheBallThemselvesStandTogether() {
    assertThat(
            names(
                "bold",
                Lanes.held("Viborg", new Lane.Ball("Viborg Kommune", "Svar", 1, true)),
                Lanes.held("Skive", new Lane.Ball("Skive Kommune", "Svar", 1, true)),
                Lanes.held("Odder", new Lane.Ball("Datateamet", "Svar", 1, false)),
                Lanes.held("Struer")))
        .containsExactly(
            "Datateamet: Odder", "Ingen lige nu: Struer", "Kommunen selv: Viborg, Skive");
  }

  private static List<String> names(String kind, Lane... lanes) {
    return new Grouping(kind)
        .of(List.of(lanes), TEXTS).stream()
            .map(
                group ->
                    group.name()
                        + ": "
                        + String.join(
                            ", ", group.lanes().stream().map(Lane::municipality).toList()))
            .toList();
  }
}
