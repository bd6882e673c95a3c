package dk.klimaforloeb.casefile.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Which way a case went, and who may know. */
@ProcessTest
class HistoryPageTest {

  private static final CaseKey FAVRSKOV = new CaseKey(Cases.key("0710", "1"));
  private static final CaseKey ODDER = new CaseKey(Cases.key("0727", "1"));
  private static final String MUNICIPALITY = "municipality-0710";

  @Autowired Cases cases;
  @Autowired Members members;
  @Autowired IdentityService identityService;
  @Autowired Runs runs;
  @Autowired Stories stories;
  @Autowired HistoryPage page;
  @Autowired TaskService tasks;

  @BeforeEach
  void favrskovHasApplied() {
    members.add("mette", MUNICIPALITY);
    cases.moveTo("2020-09-17T09:00");
    cases.requestJourney("0710", "1");
    cases.requestJourney("0727", "1");
    cases.moveTo("2020-09-19T09:00");
    cases.submit(
        MUNICIPALITY, FAVRSKOV.value(), "UserTask_RegisterApplication", Answers.applicationSent());
  }

  @AfterEach
  void nobodyIsLeft() {
    identityService.clearAuthentication();
    members.remove("mette");
  }

  @Test
  void calledProcessesStandBelowTheirCallers() {
    CaseRuns found = as(MUNICIPALITY, "0710", () -> runs.of(FAVRSKOV)).orElseThrow();
    assertThat(found.title()).isEqualTo("Favrskov");
    assertThat(
            as(MUNICIPALITY, "0710", () -> page.all(FAVRSKOV.agreement(), "0710", "1")).getBody())
        .contains("Opstart", "I gang");
    assertThat(found.runs())
        .extracting(CaseRuns.Run::name)
        .startsWith("Kommunens forløb", "Opstart");
    assertThat(found.runs()).extracting(CaseRuns.Run::depth).startsWith(0, 1);
    assertThat(found.runs().get(1).outcome()).isNull();
  }

  @Test
  void theWayIsToldStepByStepAndItsArrowsAreThoseTaken() {
    RunStory story =
        as(MUNICIPALITY, "0710", () -> stories.find(FAVRSKOV, onboarding())).orElseThrow();

    assertThat(story.steps())
        .extracting(RunStory.Step::element, RunStory.Step::look)
        .contains(
            tuple("UserTask_RegisterApplication", "passed"),
            tuple("UserTask_RegisterAdmission", "standing"));
    assertThat(story.steps())
        .filteredOn(step -> step.element().equals("UserTask_RegisterApplication"))
        .singleElement()
        .satisfies(step -> assertThat(step.lasted()).isEqualTo("2 dage"))
        .satisfies(step -> assertThat(step.from()).isEqualTo("17. september 2020 kl. 09.00"));
    assertThat(story.taken())
        .isNotEmpty()
        .allSatisfy(flow -> assertThat(flow).doesNotContain("No"));
    assertThat(story.facts())
        .extracting(RunStory.Fact::text)
        .contains("https://kommune.example/ansoegning");
    assertThat(story.acts())
        .extracting(RunStory.Act::sentence)
        .anyMatch(sentence -> sentence.contains("Registr"));
  }

  @Test
  void whoTookATaskIsToldToItsOwnGroupAndToThoseWhoSeePeople() {
    members.add("ida", "secretariat");
    cases.as(
        "ida",
        "secretariat",
        "0710",
        () -> {
          tasks.claim(cases.task(FAVRSKOV.value()).getId(), "ida");
          return null;
        });

    assertThat(acts("secretariat")).contains("ida tog opgaven \"Registrér optagelse\"");
    assertThat(acts(MUNICIPALITY))
        .contains("Opgaven \"Registrér optagelse\" blev taget")
        .anyMatch(act -> act.endsWith("afsluttede opgaven \"Registrér indsendt ansøgning\""));
    members.remove("ida");
  }

  private List<String> acts(String group) {
    return as(group, "0710", () -> stories.find(FAVRSKOV, onboarding()))
        .orElseThrow()
        .acts()
        .stream()
        .map(RunStory.Act::sentence)
        .toList();
  }

  @Test
  void aDecisionTellsTheStepAndTheRuleThatHit() {
    cases.submit("secretariat", FAVRSKOV.value(), "UserTask_RegisterAdmission", Answers.admitted());
    RunStory story =
        as(MUNICIPALITY, "0710", () -> stories.find(FAVRSKOV, onboarding())).orElseThrow();
    assertThat(story.decisions())
        .singleElement()
        .satisfies(decision -> assertThat(decision.name()).isEqualTo("Frister: Udpeg tovholder"))
        .satisfies(
            decision ->
                assertThat(decision.answers())
                    .singleElement()
                    .asString()
                    .endsWith("ramte: Arbejdsdage 10"));
  }

  @Test
  void anEndedProcessKeepsItsWayAndSaysHowItEnded() {
    cases.submit(
        "municipality-0727", ODDER.value(), "UserTask_RegisterApplication", Answers.notThisRound());
    CaseRuns ended = as("secretariat", "0727", () -> runs.of(ODDER)).orElseThrow();
    assertThat(ended.runs().get(0).to()).isNotNull();
    RunStory story =
        as("secretariat", "0727", () -> stories.find(ODDER, ended.runs().get(1).id()))
            .orElseThrow();
    assertThat(story.run().outcome()).isEqualTo("Ikke med i runden");
    assertThat(story.steps()).noneMatch(step -> step.look().equals("standing"));
  }

  @Test
  void aForeignCaseAndAProcessOfAnotherAreAsIfTheyWereNot() {
    String own = onboarding();
    ResponseEntity<String> missing = as(MUNICIPALITY, "0710", () -> one("0710", "nothing"));
    assertThat(missing.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(as("municipality-0727", "0727", () -> one("0710", own))).isEqualTo(missing);
    assertThat(as("municipality-0727", "0727", () -> one("0727", own))).isEqualTo(missing);
    assertThat(as("secretariat", "0710", () -> one("0727", own))).isEqualTo(missing);
    assertThat(
            as(
                "municipality-0727",
                "0727",
                () -> page.model(FAVRSKOV.agreement(), "0710", "1", own)))
        .isEqualTo(missing);
    assertThat(as("municipality-0727", "0727", () -> page.all(FAVRSKOV.agreement(), "0710", "1")))
        .isEqualTo(missing);
    assertThat(as(MUNICIPALITY, "0710", () -> one("0710", own)).getStatusCode())
        .isEqualTo(HttpStatus.OK);
  }

  private ResponseEntity<String> one(String municipality, String instance) {
    return page.one(FAVRSKOV.agreement(), municipality, "1", instance);
  }

  private String onboarding() {
    return cases.only("onboarding", FAVRSKOV.value()).getId();
  }

  private <T> T as(String group, String tenant, Supplier<T> action) {
    identityService.setAuthentication("mette", List.of(group), List.of(tenant));
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
