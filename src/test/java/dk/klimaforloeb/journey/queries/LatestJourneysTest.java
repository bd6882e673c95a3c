package dk.klimaforloeb.journey.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality that is invited again has its newest journey on the overview. */
@ProcessTest
class LatestJourneysTest {

  private static final String AGREEMENT = "midtjylland-2020";
  private static final CaseKey FIRST = new CaseKey(Cases.key("0706", "1"));
  private static final CaseKey SECOND = new CaseKey(Cases.key("0706", "2"));

  @Autowired Cases cases;
  @Autowired Journeys journeys;

  @Test
  void ofTwoRoundsItIsTheLastAlsoWhenBothHaveEnded() {
    cases.requestJourney("0706", "1");
    stayOut(FIRST);
    assertThat(journeys.latest(AGREEMENT)).containsEntry("0706", FIRST);

    cases.moveTo("2021-06-01T09:00");
    cases.requestJourney("0706", "2");
    assertThat(journeys.latest(AGREEMENT)).containsEntry("0706", SECOND);

    stayOut(SECOND);
    assertThat(journeys.latest(AGREEMENT)).containsOnlyKeys("0706").containsValue(SECOND);
  }

  @Test
  void aMunicipalitySeesItsOwnAndWhoSeesAllCasesSeesAll() {
    cases.requestJourney("0706", "1");
    cases.requestJourney("0727", "1");

    assertThat(cases.as("lone", "municipality-0727", "0727", () -> journeys.latest(AGREEMENT)))
        .containsOnlyKeys("0727");
    assertThat(journeys.latest(AGREEMENT)).containsOnlyKeys("0706", "0727");
    assertThat(journeys.latest("another-agreement")).isEmpty();
  }

  private void stayOut(CaseKey journey) {
    cases.submit(
        "municipality-0706",
        journey.value(),
        "UserTask_RegisterApplication",
        Answers.notThisRound());
  }
}
