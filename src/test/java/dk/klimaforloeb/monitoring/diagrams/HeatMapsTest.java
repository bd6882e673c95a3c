package dk.klimaforloeb.monitoring.diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the figures of processes say, and to whom. */
@ProcessTest
class HeatMapsTest {

  private static final String FAVRSKOV = Cases.key("0710", "1");
  private static final String ODDER = Cases.key("0727", "1");
  private static final String APPLICATION = "UserTask_RegisterApplication";
  private static final List<String> ALL = List.of("programme", "0710", "0727");
  private static final double A_MINUTE = 1.0 / (24 * 60);

  @Autowired Cases cases;
  @Autowired IdentityService identityService;
  @Autowired ReadableProcesses processes;
  @Autowired HeatMaps maps;
  @Autowired DiagramsPage page;

  /** Favrskov takes two days to apply, Odder ten. */
  @BeforeEach
  void twoMunicipalitiesApply() {
    cases.moveTo("2020-09-17T09:00");
    cases.requestJourney("0710", "1");
    cases.requestJourney("0727", "1");
    cases.moveTo("2020-09-19T09:00");
    cases.submit("municipality-0710", FAVRSKOV, APPLICATION, Answers.applicationSent());
    cases.moveTo("2020-09-27T09:00");
    cases.submit("municipality-0727", ODDER, APPLICATION, Answers.applicationSent());
  }

  @AfterEach
  void nobodyIsLeft() {
    identityService.clearAuthentication();
  }

  @Test
  void anElementTellsHowOftenHowLongAndHowManyAreThere() {
    ElementFigures application = element(APPLICATION, asked(null), ALL);
    assertThat(application.begun()).isEqualTo(2);
    assertThat(application.medianDays()).isCloseTo(6, within(A_MINUTE));
    assertThat(application.ninetiethDays()).isCloseTo(9.2, within(A_MINUTE));
    assertThat(application.here()).isZero();

    ElementFigures admission = element("UserTask_RegisterAdmission", asked(null), ALL);
    assertThat(admission.begun()).isEqualTo(2);
    assertThat(admission.medianDays()).isNull();
    assertThat(admission.here()).isEqualTo(2);
  }

  @Test
  void whatBeganOutsideThePeriodIsNotCountedButIsHere() {
    Asked later =
        new Asked(
            LocalDate.parse("2020-09-20"), LocalDate.parse("2020-09-27"), null, null, null, null);
    assertThat(element(APPLICATION, later, ALL).begun()).isZero();
    ElementFigures admission = element("UserTask_RegisterAdmission", later, ALL);
    assertThat(admission.begun()).isEqualTo(1);
    assertThat(admission.here()).isEqualTo(2);
  }

  @Test
  void aMunicipalityCountsOnlyItsOwnCasesWhateverItAsksFor() {
    ElementFigures own = element(APPLICATION, asked(List.of("0710", "0727")), List.of("0710"));
    assertThat(own.begun()).isEqualTo(1);
    assertThat(own.medianDays()).isCloseTo(2, within(A_MINUTE));
    assertThat(element(APPLICATION, asked(List.of("0727")), List.of("0710")).begun()).isZero();
    assertThat(element(APPLICATION, asked(List.of("0727")), ALL).medianDays())
        .isCloseTo(10, within(A_MINUTE));
  }

  @Test
  void allProcessesStandInOneTable() {
    List<ProcessFigures> figures =
        as("secretariat", ALL, () -> maps.of(processes.all(), selection(asked(null)), false));
    assertThat(figures)
        .filteredOn(process -> process.process().equals("onboarding"))
        .singleElement()
        .satisfies(process -> assertThat(process.begun()).isEqualTo(2))
        .satisfies(process -> assertThat(process.running()).isEqualTo(2))
        .satisfies(process -> assertThat(process.ended()).isZero());
    assertThat(figures).extracting(ProcessFigures::process).doesNotContain("notification");
  }

  @Test
  void whoMayNotReadTheHistoryFindsNoDiagram() {
    ResponseEntity<String> closed =
        as("political-steering-group", List.of(), () -> page.heatMap("onboarding", asked(null)));
    ResponseEntity<String> missing =
        as("political-steering-group", List.of(), () -> page.heatMap("nowhere", asked(null)));
    assertThat(closed.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(closed).isEqualTo(missing);
    assertThat(
            as("political-steering-group", List.of(), () -> page.model("onboarding", asked(null))))
        .isEqualTo(missing);
    assertThat(as("political-steering-group", List.of(), processes::all)).isEmpty();
  }

  @Test
  void thePageHasTheWorstFirstAndLeadsToWhatIsCalled() {
    String html =
        as("secretariat", ALL, () -> page.heatMap("municipality-journey", asked(null)))
            .getBody()
            .replace("&#x3D;", "=");
    assertThat(html)
        .contains(
            "/overblik/diagrammer/onboarding?fra=",
            "data-model=\"/overblik/diagrammer/municipality-journey/model.bpmn?udgave=1\"");
    String application =
        as("secretariat", ALL, () -> page.heatMap("onboarding", asked(null))).getBody();
    assertThat(application).contains("6 dage", "9,2 dage", "data-mark=\"heat-5\"");
    assertThat(application.indexOf(APPLICATION))
        .isLessThan(application.indexOf("RegisterAdmission"));
  }

  private ElementFigures element(String id, Asked asked, List<String> tenants) {
    Optional<ElementFigures> found =
        as(
                "secretariat",
                tenants,
                () -> maps.of(processes.find("onboarding").orElseThrow(), selection(asked)))
            .elements()
            .stream()
            .filter(element -> element.element().equals(id))
            .findFirst();
    return found.orElseThrow();
  }

  private static Asked asked(List<String> municipalities) {
    return new Asked(null, null, null, municipalities, null, null);
  }

  private static Selection selection(Asked asked) {
    return asked.selection(LocalDate.parse("2020-09-27"));
  }

  private <T> T as(String group, List<String> tenants, Supplier<T> action) {
    identityService.setAuthentication("somebody", List.of(group), tenants);
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
