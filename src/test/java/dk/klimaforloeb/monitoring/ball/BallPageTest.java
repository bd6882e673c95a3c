package dk.klimaforloeb.monitoring.ball;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of the ball says of whom, and to whom; 17 September 2020 is a Thursday. */
@ProcessTest
class BallPageTest {

  private static final String FAVRSKOV = Cases.key("0710", "1");
  private static final String ODDER = Cases.key("0727", "1");
  private static final String MUNICIPALITY = "municipality-0710";
  private static final BallChoice ALL = new BallChoice(null, null, null);

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired IdentityService identityService;
  @Autowired TaskService taskService;
  @Autowired BallFigures figures;
  @Autowired BallPage page;

  @BeforeEach
  void twoMunicipalitiesWereInvited() {
    cases.moveTo("2020-09-17T09:00");
    cases.requestJourney("0710", "1");
    cases.requestJourney("0727", "1");
    cases.moveTo("2020-09-24T09:00");
    cases.submit(MUNICIPALITY, FAVRSKOV, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.moveTo("2020-09-29T09:00");
  }

  @Test
  void eachPartyHasTheDaysOnWhichItHadTheBall() {
    Balls balls = asSecretary(() -> figures.of(ALL));

    assertThat(balls.parties())
        .extracting(Balls.Party::name, Balls.Party::casesNow, Balls.Party::days)
        .containsExactly(tuple("Kommunen", 1, 13), tuple("Projektsekretariatet", 1, 3));
    assertThat(balls.cases()).extracting(Balls.Case::days).containsExactly(8, 8);
    assertThat(balls.cases().get(0).shares())
        .extracting(Balls.Share::party, Balls.Share::days, Balls.Share::x, Balls.Share::width)
        .containsExactly(tuple("Kommunen", 5, 0, 625), tuple("Projektsekretariatet", 3, 625, 375));
    assertThat(balls.cases().get(0).why()).isNull();
    assertThat(balls.cases().get(0).now())
        .extracting(Balls.Piece::task)
        .containsExactly("Registrér optagelse");
  }

  @Test
  void aTaskThatGoesToAnotherGroupIsAPieceOfEach() {
    String task = cases.task(ODDER).getId();
    taskService.deleteCandidateGroup(task, "municipality-0727");
    taskService.addCandidateGroup(task, "kkr-coordinator");
    cases.moveTo("2020-10-01T09:00");
    Balls balls = asSecretary(() -> figures.of(new BallChoice(null, null, "Odder")));

    assertThat(balls.pieces())
        .extracting(Balls.Piece::party, Balls.Piece::until, Balls.Piece::workingDays)
        .containsExactly(
            tuple("Kommunen", "2020-09-29", 8), tuple("KKR's klimakoordinator", null, 2));
  }

  @Test
  void aCaseThatEndedKeepsItsCourse() {
    ProcessInstance change = starters.asMemberOf("secretariat", "journey-change");
    starters.submitAsCoordinator(change, Answers.withdrawal(ODDER));
    cases.moveTo("2020-11-02T09:00");
    Balls balls = asSecretary(() -> figures.of(new BallChoice(null, null, "Odder")));

    assertThat(balls.cases())
        .singleElement()
        .satisfies(one -> assertThat(one.isOver()).isTrue())
        .satisfies(one -> assertThat(one.now()).isEmpty())
        .satisfies(one -> assertThat(one.days()).isEqualTo(8));
    assertThat(balls.parties()).extracting(Balls.Party::casesNow).containsExactly(0);
  }

  @Test
  void choicesNarrowCasesAndParties() {
    Balls balls =
        asSecretary(() -> figures.of(new BallChoice("Runde 1", "Projektsekretariatet", "")));

    assertThat(balls.parties())
        .extracting(Balls.Party::name)
        .containsExactly("Projektsekretariatet");
    assertThat(balls.cases()).extracting(Balls.Case::municipality).containsExactly("Favrskov");
    assertThat(asSecretary(() -> figures.of(new BallChoice("Runde 2", null, null))).cases())
        .isEmpty();
  }

  @Test
  void aMunicipalitySeesItsOwnCaseAlone() {
    assertThat(html("municipality-0727", "0727")).contains("Odder").doesNotContain("Favrskov");
    assertThat(html("political-steering-group")).contains("ingen forløb at vise");
    assertThat(as("political-steering-group", List.of(), () -> page.menuItem().isOpen())).isFalse();
    assertThat(asSecretary(() -> page.menuItem().isOpen())).isTrue();
  }

  @Test
  void theFileHasALineForEachTaskOfThoseChosen() {
    String file =
        asSecretary(
            () ->
                new String(
                    page.download(new BallChoice(null, null, "Favrskov")).getBody(),
                    StandardCharsets.UTF_8));

    assertThat(file.lines())
        .hasSize(3)
        .element(1)
        .isEqualTo(
            "\"Favrskov\";\"Runde 1\";\"Kommunen\";\"Registrér indsendt ansøgning\";"
                + "\"2020-09-17\";\"2020-09-24\";\"5\"");
  }

  private String html(String group, String... tenants) {
    return as(group, List.of(tenants), () -> page.show(ALL)).getBody();
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
