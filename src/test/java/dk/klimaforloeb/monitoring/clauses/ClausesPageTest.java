package dk.klimaforloeb.monitoring.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.governance.Meetings;
import dk.klimaforloeb.governance.Steering;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether and when a clause was done, as it is for those who read it. */
@ProcessTest
class ClausesPageTest {

  private static final List<String> PROGRAMME = List.of("programme", "0710", "0727");

  @Autowired Cases cases;
  @Autowired Steering steering;
  @Autowired Meetings meetings;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;
  @Autowired IdentityService identityService;
  @Autowired ClausesController controller;
  @Autowired ClausesPage page;

  @BeforeEach
  void begin() {
    cases.moveTo("2020-09-17T09:00");
  }

  /** SA-47 is the last row of the division of tasks, which other tests have asked. */
  @Test
  void beforeAnythingIsDoneEachClauseIsAFactOrNotBegun() {
    ClauseReport report = as(PROGRAMME);

    assertThat(report.clauses())
        .hasSize(48)
        .filteredOn(line -> !line.id().equals("SA-47"))
        .allSatisfy(line -> assertThat(line.state()).isIn("fact", "not-begun"))
        .allSatisfy(
            line -> assertThat(line.fact() == null).isNotEqualTo(line.carriers().isEmpty()));
    assertThat(report.facts()).isEqualTo(16);
    assertThat(carrier(report, "SA-38", "event-watch").sentences())
        .containsExactly("Klimatopm\u00f8de: ikke planlagt endnu; aftalen siger medio 2021");
    assertThat(carrier(report, "SA-11", "quarterly-cycle").sentences())
        .containsExactly(
            "Politisk styregruppe: 0 af 11 kvartalsm\u00f8der afholdt",
            "Administrativ styregruppe: 0 af 25 ordin\u00e6re m\u00f8der afholdt");
  }

  @Test
  void aMeetingThatWasHeldIsCountedWithItsDay() {
    steering.beginCalendar("2020-10-01T00:00");
    ProcessInstance meeting =
        runtimeService
            .createProcessInstanceQuery()
            .processDefinitionKey("quarterly-cycle")
            .variableValueEquals("meeting", meetings.of("political").get(0).id())
            .singleResult();
    steering.submit(task(meeting), Answers.of("set-meeting", "set"));
    cases.moveTo("2020-11-20T00:00");
    steering.submit("UserTask_SubmitItems", Answers.of("submit-items", "told"));
    cases.moveTo("2020-12-10T13:00");
    steering.submit(task(meeting), Answers.of("record-meeting", "held", "heldOn", "2020-12-10"));

    ClauseReport report = as(PROGRAMME);
    assertThat(line(report, "SA-11").state()).isEqualTo("under-way");
    assertThat(line(report, "SA-15").state()).isEqualTo("done");
    assertThat(carrier(report, "SA-11", "quarterly-cycle").sentences())
        .contains(
            "Politisk styregruppe: 1 af 11 kvartalsm\u00f8der afholdt, senest 10. december 2020");
    assertThat(carrier(report, "SA-11", "record-meeting"))
        .satisfies(
            task -> {
              assertThat(task.times()).isEqualTo(1);
              assertThat(task.last()).isEqualTo("2020-12-10");
              assertThat(task.status())
                  .startsWith("L\u00f8st \u00e9n gang, senest 10. december 2020");
            });
    assertThat(carrier(as(List.of("0727")), "SA-11", "record-meeting").last())
        .isEqualTo("2020-12-10");
  }

  /** The day of the only one could tell whose it was. */
  @Test
  void ofOthersAMunicipalityLearnsTheNumberAndNotTheDay() {
    String journey = Cases.key("0710", "1");
    cases.requestJourney("0710", "1");
    cases.submit(
        "municipality-0710", journey, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", journey, "UserTask_RegisterAdmission", Answers.admitted());

    assertThat(line(as(PROGRAMME), "SA-4").state()).isEqualTo("under-way");
    ClauseReport.Carrier whole = carrier(as(PROGRAMME), "SA-19", "register-admission");
    assertThat(whole.times()).isEqualTo(1);
    assertThat(whole.last()).isEqualTo("2020-09-17");
    ClauseReport.Carrier other = carrier(as(List.of("0727")), "SA-19", "register-admission");
    assertThat(other.times()).isEqualTo(1);
    assertThat(other.last()).isNull();
    assertThat(other.status()).isEqualTo("L\u00f8st \u00e9n gang");
    assertThat(html(List.of("0727"))).doesNotContain("Favrskov", "17. september 2020;");
  }

  @Test
  void whoTakesNoPartReadsTheAgreementAndNotWhatCameOfIt() {
    ClauseReport report = as(List.of());

    assertThat(report.isTold()).isFalse();
    assertThat(report.clauses())
        .hasSize(48)
        .allSatisfy(line -> assertThat(line.state()).isNull())
        .flatExtracting(ClauseReport.Line::carriers)
        .allSatisfy(
            carrier -> {
              assertThat(carrier.status()).isNull();
              assertThat(carrier.times()).isNull();
              assertThat(carrier.sentences()).isEmpty();
              assertThat(carrier.tests()).isNotEmpty();
            });
    assertThat(html(List.of())).contains("Udarbejd opl\u00e6g").doesNotContain("tiles");
  }

  @Test
  void thePageStandsUnderTheAgreementsOwnHeadings() {
    String html = html(PROGRAMME);

    assertThat(html)
        .contains("<h2 id=\"afsnit-1\">Partnere</h2>", "id=\"punkt-SA-48\"")
        .contains("Klimatopm\u00f8de: ikke planlagt endnu; aftalen siger medio 2021")
        .contains("<code>JointEventProcessTest</code>");
    assertThat(as(PROGRAMME, page::menuItem).isOpen()).isTrue();
  }

  private Task task(ProcessInstance instance) {
    return taskService.createTaskQuery().processInstanceId(instance.getId()).singleResult();
  }

  private static ClauseReport.Line line(ClauseReport report, String clause) {
    return report.clauses().stream()
        .filter(line -> line.id().equals(clause))
        .findFirst()
        .orElseThrow();
  }

  private static ClauseReport.Carrier carrier(ClauseReport report, String clause, String key) {
    return line(report, clause).carriers().stream()
        .filter(carrier -> carrier.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private ClauseReport as(List<String> tenants) {
    return as(tenants, controller::clauses);
  }

  private String html(List<String> tenants) {
    return as(tenants, () -> page.show().getBody());
  }

  private <T> T as(List<String> tenants, Supplier<T> action) {
    identityService.setAuthentication("somebody", List.of(), tenants);
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
