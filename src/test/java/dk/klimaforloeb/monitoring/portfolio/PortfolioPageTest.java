package dk.klimaforloeb.monitoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;

/** What the overview says of municipalities, and of which to whom. */
@ProcessTest
class PortfolioPageTest {

  private static final String FAVRSKOV = Cases.key("0710", "1");

  @Autowired Cases cases;
  @Autowired IdentityService identityService;
  @Autowired Portfolio portfolio;
  @Autowired PortfolioPage page;

  @BeforeEach
  void favrskovWasInvited() {
    cases.moveTo("2020-09-17T09:00");
    cases.requestJourney("0710", "1");
  }

  @Test
  void aLaneTellsWhereTheMunicipalityStandsAndWhoHasTheBall() {
    cases.moveTo("2020-09-24T09:00");
    Lane lane = asSecretary(() -> portfolio.lanes()).get(0);

    assertThat(lane.municipality()).isEqualTo("Favrskov");
    assertThat(lane.link()).isEqualTo("/sag/" + FAVRSKOV);
    assertThat(lane.round()).isEqualTo("Runde 1");
    assertThat(lane.phase()).isEqualTo("Opstart");
    assertThat(lane.health()).isEqualTo("on-track");
    assertThat(lane.balls())
        .singleElement()
        .satisfies(ball -> assertThat(ball.task()).isEqualTo("Registrér indsendt ansøgning"))
        .satisfies(ball -> assertThat(ball.workingDays()).isEqualTo(5));
    assertThat(lane.next()).isEqualTo("Optaget");
    assertThat(lane.nextOn()).isEqualTo("2020-11-19");
    assertThat(lane.nextText()).isEqualTo("19. november 2020");
    assertThat(lane.late()).isZero();
    assertThat(lane.marks()).extracting(Lane.Mark::look).containsExactly("planned");
  }

  @Test
  void whatIsOverdueIsCountedAlsoBesideTheCase() {
    cases.moveTo("2020-11-30T09:00");
    Lane lane = asSecretary(() -> portfolio.lanes()).get(0);

    assertThat(lane.health()).isEqualTo("late");
    assertThat(lane.reason()).startsWith("Optaget var planlagt 19. november 2020");
    assertThat(lane.balls()).hasSize(1);
    assertThat(lane.late()).isPositive();
    assertThat(lane.marks()).extracting(Lane.Mark::look).containsExactly("late");
    assertThat(html("secretariat", "0710", "0727")).contains("Overskredne opgaver: " + lane.late());
  }

  @Test
  void aMunicipalityThatWasNotInvitedYetHasALaneWithoutACase() {
    List<Lane> lanes = asSecretary(() -> portfolio.lanes());

    assertThat(lanes).extracting(Lane::municipality).containsExactly("Favrskov", "Odder");
    assertThat(lanes.get(1).health()).isEqualTo("not-begun");
    assertThat(lanes.get(1).reason()).isEqualTo("Inviteres 17. september 2020");
    assertThat(lanes.get(1).link()).isNull();
  }

  @Test
  void aMunicipalityThatStaysOutHasItsOutcomeAndNothingNext() {
    cases.submit(
        "municipality-0710", FAVRSKOV, "UserTask_RegisterApplication", Answers.notThisRound());
    Lane lane = asSecretary(() -> portfolio.lanes()).get(0);

    assertThat(lane.health()).isEqualTo("stopped");
    assertThat(lane.reason()).isEqualTo("Ikke optaget, 17. september 2020");
    assertThat(lane.next()).isNull();
    assertThat(lane.balls()).isEmpty();
    assertThat(lane.marks()).isEmpty();
  }

  @Test
  void aPioneersRoundHasAName() {
    cases.requestJourney("0751", "P", "plan-drafting");
    Lane lane = as("municipality-0751", List.of("0751"), () -> portfolio.lanes()).get(0);

    assertThat(lane.round()).isEqualTo("Pilotkommune");
    assertThat(lane.phase()).isEqualTo("Udkast");
    assertThat(lane.next()).isEqualTo("Udkast klar");
  }

  @Test
  void aMunicipalitySeesOnlyItself() {
    assertThat(html("municipality-0727", "0727"))
        .contains("Odder", "Viser 1 af 1 kommuner.")
        .doesNotContain("Favrskov");
    assertThat(html("political-steering-group")).contains("Viser 0 af 0 kommuner.");
  }

  @Test
  void thePageSaysNothingOfWhatThereIsNot() {
    assertThat(html("secretariat", "0710", "0727"))
        .contains("Favrskov", "Odder")
        .doesNotContain("Overskredne opgaver: 0");
  }

  @Test
  void theFileHasThoseChosen() {
    String file =
        asSecretary(
            () ->
                new String(
                    page.download(new Asked("odd", null, null, null, null, null, null, null))
                        .getBody(),
                    StandardCharsets.UTF_8));

    assertThat(file.lines()).hasSize(2);
    assertThat(file).contains("\"Odder\"").doesNotContain("Favrskov");
  }

  @Test
  void lanesStandUnderHeadingsWithTheirNumber() {
    Asked byRound = new Asked(null, null, null, null, null, null, null, "bold");

    assertThat(asSecretary(() -> show(byRound)).getBody())
        .contains("Kommunen selv <span class=\"when\">1 kommune<", "Ingen lige nu");
  }

  private String html(String group, String... tenants) {
    return as(
            group,
            List.of(tenants),
            () -> show(new Asked(null, null, null, null, null, null, null, null)))
        .getBody();
  }

  private ResponseEntity<String> show(Asked asked) {
    return page.show(
        asked, null, new MockHttpServletRequest(), new ExtendedModelMap(), SavedViewsTest.TOKEN);
  }

  private <T> T asSecretary(Supplier<T> action) {
    return as("secretariat", List.of("programme", "0710", "0727"), action);
  }

  private <T> T as(String group, List<String> tenants, Supplier<T> action) {
    identityService.setAuthentication("reader", List.of(group), tenants);
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
