package dk.klimaforloeb.monitoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.pages.Option;
import dk.klimaforloeb.journey.queries.Health;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which municipalities somebody sees on the overview, and in which order. */
class ChoiceTest {

  private static final String AEROE = "\u00c6r\u00f8";
  private static final String AA = "\u00c5";
  private static final String OEST = "\u00d8st";

  private static final Lane.Ball HELD_SHORTLY = new Lane.Ball("Sekretariatet", "Skriv", 1, false);
  private static final Lane.Ball HELD_LONG = new Lane.Ball("Kommunen", "Svar", 9, false);

  @Test
  void aPartOfTheNameIsEnoughHoweverItIsWritten() {
    List<Lane> lanes = lanes("Ringk\u00f8bing-Skjern", "Skive", "Odder");

    assertThat(names(search("SK").of(lanes))).containsExactly("Ringk\u00f8bing-Skjern", "Skive");
    assertThat(names(search(" k\u00d8b ").of(lanes))).containsExactly("Ringk\u00f8bing-Skjern");
    assertThat(search("Viborg").of(lanes)).isEmpty();
  }

  @Test
  void aRoundAndAPhaseAreThoseChosen() {
    List<Lane> lanes =
        List.of(
            Lanes.with("Odder", "Runde 1", "Opstart"),
            Lanes.with("Skive", "Runde 1", "Udkast"),
            Lanes.with("Viborg", "Runde 2", "Udkast"),
            Lanes.with("Struer", "Runde 2", null));

    assertThat(names(choice("Runde 1", null, null, null, false).of(lanes)))
        .containsExactly("Odder", "Skive");
    assertThat(names(choice(null, "Udkast", null, null, false).of(lanes)))
        .containsExactly("Skive", "Viborg");
    assertThat(names(choice("Runde 2", "Udkast", null, null, false).of(lanes)))
        .containsExactly("Viborg");
  }

  @ParameterizedTest
  @CsvSource({"late, Odder", "not-begun, Struer"})
  void aStateIsChosenByItsCode(String code, String municipality) {
    List<Lane> lanes =
        List.of(Lanes.of("Odder", Health.LATE), Lanes.of("Struer", Health.NOT_BEGUN));

    assertThat(names(choice(null, null, code, null, false).of(lanes)))
        .containsExactly(municipality);
  }

  @Test
  void whoHasTheBallMayBeOneOfSeveral() {
    List<Lane> lanes =
        List.of(
            Lanes.held("Odder"),
            Lanes.held("Skive", HELD_SHORTLY),
            Lanes.held("Viborg", HELD_LONG, HELD_SHORTLY));

    assertThat(names(choice(null, null, null, "Sekretariatet", false).of(lanes)))
        .containsExactly("Skive", "Viborg");
    assertThat(names(choice(null, null, null, "Kommunen", false).of(lanes)))
        .containsExactly("Viborg");
  }

  @Test
  void onlyThoseWithSomethingOverdue() {
    List<Lane> lanes = List.of(Lanes.late("Odder", 0), Lanes.late("Skive", 2));

    assertThat(names(choice(null, null, null, null, true).of(lanes))).containsExactly("Skive");
    assertThat(choice(null, null, null, null, false).of(lanes)).hasSize(2);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void blanksChooseNothing(String blank) {
    List<Lane> lanes =
        List.of(Lanes.with("Odder", "Runde 1", null), Lanes.held("Skive", HELD_LONG));

    assertThat(new Choice(blank, blank, blank, blank, blank, false, blank).of(lanes)).hasSize(2);
  }

  @Test
  void namesStandAsInADanishDictionary() {
    List<Lane> lanes = lanes("Aarhus", AA, OEST, "Vejle", AEROE, "Odder");

    assertThat(names(sorted("kommune").of(lanes)))
        .startsWith("Odder", "Vejle", AEROE, OEST)
        .endsWith(AA, "Aarhus");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "status", "hvad som helst"})
  void theWorstStandsFirstUnlessSomethingElseIsChosen(String sort) {
    List<Lane> lanes =
        List.of(
            Lanes.of("A", Health.NOT_BEGUN),
            Lanes.of("B", Health.STOPPED),
            Lanes.of("C", Health.DONE),
            Lanes.of("D", Health.PAUSED),
            Lanes.of("E", Health.ON_TRACK),
            Lanes.of("F", Health.WATCHED),
            Lanes.of("H", Health.LATE),
            Lanes.of("G", Health.LATE));

    assertThat(names(sorted(sort).of(lanes)))
        .containsExactly("G", "H", "F", "E", "D", "C", "B", "A");
  }

  @Test
  void phasesAreOfferedInTheOrderOfTheCourse() {
    List<Lane> lanes =
        List.of(
            Lanes.with("Odder", "Runde 1", "Vejledning"),
            Lanes.with("Skive", "Runde 1", "Udkast"),
            Lanes.with("Struer", "Runde 1", null),
            Lanes.with("Viborg", "Runde 1", "Vejledning"),
            Lanes.with("Herning", "Runde 1", "Opstart"));

    assertThat(Choice.phases(lanes, "Udkast"))
        .containsExactly(
            new Option("Opstart", "Opstart", false),
            new Option("Vejledning", "Vejledning", false),
            new Option("Udkast", "Udkast", true));
    assertThat(names(sorted("fase").of(lanes)))
        .containsExactly("Struer", "Herning", "Odder", "Viborg", "Skive");
  }

  @Test
  void phasesStandTogether() {
    List<Lane> lanes =
        List.of(
            Lanes.with("Viborg", "Runde 1", "Udkast"),
            Lanes.with("Skive", "Runde 1", null),
            Lanes.with("Odder", "Runde 1", "Udkast"));

    assertThat(names(sorted("fase").of(lanes))).containsExactly("Skive", "Odder", "Viborg");
  }

  @Test
  void whoHasHadTheBallLongestStandsFirst() {
    List<Lane> lanes =
        List.of(
            Lanes.held("Odder"),
            Lanes.held("Skive", HELD_SHORTLY),
            Lanes.held("Viborg", HELD_SHORTLY, HELD_LONG),
            Lanes.held("Herning", HELD_LONG));

    assertThat(names(sorted("bold").of(lanes)))
        .containsExactly("Herning", "Viborg", "Skive", "Odder");
  }

  @Test
  void theNextMilestoneStandsFirstAndThoseWithoutADayLast() {
    List<Lane> lanes =
        List.of(
            Lanes.next("Odder", null),
            Lanes.next("Skive", "2022-01-01"),
            Lanes.next("Viborg", "2021-12-31"));

    assertThat(names(sorted("naeste").of(lanes))).containsExactly("Viborg", "Skive", "Odder");
  }

  @Test
  void filtersOfferWhatThereIsOnceAndInDanishOrder() {
    List<Lane> lanes =
        List.of(
            Lanes.with("a", "Runde 2", null),
            Lanes.with("b", AA, null),
            Lanes.with("c", "Runde 2", null),
            Lanes.with("d", AEROE, null),
            Lanes.with("e", "", null));

    assertThat(Option.of(lanes.stream().map(Lane::round), "Runde 2"))
        .containsExactly(
            new Option("Runde 2", "Runde 2", true),
            new Option(AEROE, AEROE, false),
            new Option(AA, AA, false));
  }

  @Test
  void statesAreOfferedFromTheWorstAndOnlyThoseThereAre() {
    List<Lane> lanes =
        List.of(
            Lanes.of("a", Health.DONE), Lanes.of("b", Health.WATCHED), Lanes.of("c", Health.DONE));

    assertThat(choice(null, null, "done", null, false).healths(lanes, new Texts("portfolio")))
        .containsExactly(
            new Option("watched", "Følges", false), new Option("done", "Plan i kraft", true));
  }

  private static Choice search(String name) {
    return new Choice(name, null, null, null, null, false, "kommune");
  }

  private static Choice choice(
      String round, String phase, String health, String ball, boolean late) {
    return new Choice(null, round, phase, health, ball, late, "kommune");
  }

  private static Choice sorted(String sort) {
    return new Choice(null, null, null, null, null, false, sort);
  }

  private static List<Lane> lanes(String... municipalities) {
    return Stream.of(municipalities).map(name -> Lanes.of(name, Health.ON_TRACK)).toList();
  }

  private static List<String> names(List<Lane> lanes) {
    return lanes.stream().map(Lane::municipality).toList();
  }
}
