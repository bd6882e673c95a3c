package dk.klimaforloeb.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a changed file does to a programme that waits: each test makes the programme wait as a file
 * would have had it that was in use before.
 */
@ProcessTest
class ProgrammeReplanTest {

  @Autowired Cases cases;
  @Autowired RuntimeService runtimeService;
  @Autowired ManagementService managementService;
  @Autowired ProgrammeReplan replan;
  @Autowired RoundPreview preview;
  @Autowired JdbcClient jdbc;

  private ProcessInstance programme;
  private ProgrammePaths paths;

  @BeforeEach
  void start() throws Exception {
    paths = new ProgrammePaths(runtimeService);
    programme = cases.startProgramme();
    cases.moveTo("2020-09-16T23:59");
  }

  @Test
  void aRoundThatIsMovedEarlierOpensOnItsNewDay() throws Exception {
    waitedFor("2020-10-01");
    assertThat(preview.consequences(Map.of()))
        .containsExactly(
            "Programmet ventede til 1.10.2020 og venter nu til 17.9.2020, fordi aftalefilen er"
                + " ændret.");

    replan.run(null);

    assertThat(dueOf(programme)).isEqualTo("2020-09-17");
    cases.moveTo("2020-09-17T00:00");
    assertThat(paths.invited()).hasSize(10);
    assertThat(cases.path(programme))
        .isEqualTo(ProgrammePaths.afterAChange(ProgrammePaths.path(), 10));
  }

  @Test
  void aRoundThatIsMovedLaterWaitsForItsNewDay() throws Exception {
    waitedFor("2020-09-16");

    replan.run(null);
    cases.moveTo("2020-09-16T23:59");

    assertThat(paths.invited()).isEmpty();
    assertThat(dueOf(programme)).isEqualTo("2020-09-17");
    assertThat(cases.path(programme)).isEqualTo(ProgrammePaths.afterAChange(ProgrammePaths.path()));
  }

  @Test
  void aMunicipalityThatIsAddedToAnOpenRoundIsInvitedAtTheNextStart() throws Exception {
    cases.moveTo("2020-09-17T00:00");
    asIfNotInTheFile("0710", "1");
    assertThat(preview.consequences(Map.of()))
        .contains(
            "Favrskov (runde 1) bliver inviteret nu: dagen er kommet, og kommunen er ikke"
                + " inviteret før.");

    replan.run(null);
    cases.moveTo("2020-09-17T09:00");

    assertThat(paths.invited()).hasSize(10).contains(Cases.key("0710", "1"));
    assertThat(cases.path(programme))
        .isEqualTo(ProgrammePaths.afterAChange(ProgrammePaths.path(10), 1));
  }

  @Test
  void aPioneerThatIsAddedBeginsAtTheNextStart() throws Exception {
    asIfNotInTheFile("0741", "P");

    replan.run(null);
    cases.moveTo("2020-09-16T23:59");

    assertThat(paths.journeys()).contains(Cases.key("0741", "P"));
    assertThat(cases.path(programme))
        .isEqualTo(ProgrammePaths.afterAChange(ProgrammePaths.path(), 1));
  }

  @Test
  void aMunicipalityThatIsAddedWhenAllRoundsAreOpenIsInvitedToo() throws Exception {
    cases.moveTo("2021-06-01T00:00");
    asIfNotInTheFile("0661", "2");

    replan.run(null);
    cases.moveTo("2021-06-01T09:00");

    assertThat(paths.invited()).hasSize(15).contains(Cases.key("0661", "2"));
    assertThat(dueOf(programme)).isEqualTo("2023-07-01");
    assertThat(cases.path(programme))
        .isEqualTo(ProgrammePaths.afterAChange(ProgrammePaths.path(10, 5), 1));
  }

  @Test
  void whoeverIsAddedAfterTheTermIsNotInvited() throws Exception {
    cases.moveTo("2023-07-01T00:00");
    asIfNotInTheFile("0661", "2");

    replan.run(null);
    cases.moveTo("2023-07-01T09:00");

    assertThat(paths.invited()).doesNotContain(Cases.key("0661", "2"));
    assertThat(programme).isWaitingAtExactly("UserTask_CloseProgramme");
  }

  @Test
  void aFirstDayThatIsMovedIsWaitedFor() throws Exception {
    cases.forgetAll();
    cases.moveTo("2020-09-15T08:00");
    programme = cases.startProgramme();
    waitedFor("2020-09-30");

    replan.run(null);

    assertThat(dueOf(programme)).isEqualTo("2020-09-16");
    assertThat(cases.path(programme))
        .isEqualTo(
            List.of(
                "StartEvent_AgreementMade",
                "Gateway_BeforeForce",
                "Gateway_WaitForForce",
                "Event_ChangedBeforeForce",
                "Gateway_BeforeForce",
                "Gateway_WaitForForce"));
  }

  @Test
  void aRoundThatIsMovedToLaterThoughItIsOpenIsToldAndItsJourneysGoOn() {
    jdbc.sql(
            "insert into invitation values"
                + " ('midtjylland-2020', '0661', '2', '0661', current_timestamp, 'invited')")
        .update();

    assertThat(preview.consequences(Map.of()))
        .containsExactly(
            "Runde 2 er flyttet til senere, men 1 kommuner er allerede inviteret i den. Deres"
                + " forløb fortsætter.");
  }

  @Test
  void aStartWithAnUnchangedFileLeavesTheProgrammeWaiting() throws Exception {
    assertThat(preview.consequences(Map.of())).isEmpty();

    replan.run(null);

    assertThat(cases.path(programme)).isEqualTo(ProgrammePaths.path());
  }

  /** The file said another day when the programme began to wait. */
  private void waitedFor(String day) {
    managementService.setJobDuedate(
        timer(programme).getId(),
        Date.from(LocalDate.parse(day).atStartOfDay(ZoneId.systemDefault()).toInstant()));
  }

  private String dueOf(ProcessInstance waiting) {
    return timer(waiting)
        .getDuedate()
        .toInstant()
        .atZone(ZoneId.systemDefault())
        .toLocalDate()
        .toString();
  }

  private Job timer(ProcessInstance waiting) {
    return managementService
        .createJobQuery()
        .processInstanceId(waiting.getId())
        .timers()
        .singleResult();
  }

  /** The file that was in use until now did not have the municipality in the round. */
  private void asIfNotInTheFile(String code, String round) {
    runtimeService.deleteProcessInstance(
        cases.only("municipality-journey", Cases.key(code, round)).getId(), "test");
    jdbc.sql("delete from invitation where municipality_code = ? and round = ?")
        .params(code, round)
        .update();
  }
}
