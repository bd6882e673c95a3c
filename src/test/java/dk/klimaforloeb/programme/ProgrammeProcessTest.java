package dk.klimaforloeb.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.agreement.WorkDone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class ProgrammeProcessTest {

  private static final String PROGRAMME = "midtjylland-2020";
  private static final String SYDDJURS = "0706";
  private static final List<String> FIRST_ROUND =
      List.of("0615", "0657", "0671", SYDDJURS, "0710", "0727", "0760", "0766", "0779", "0791");
  private static final List<String> SECOND_ROUND = List.of("0661", "0707", "0740", "0746", "0756");

  @Autowired RoundsInvited invited;
  @Autowired Cases cases;
  @Autowired RuntimeService runtimeService;
  @Autowired FormService formService;
  @Autowired TransactionTemplate transaction;

  private ProcessInstance programme;
  private ProgrammePaths paths;

  @BeforeEach
  void start() throws Exception {
    paths = new ProgrammePaths(runtimeService);
    programme = cases.startProgramme();
    cases.moveTo("2020-09-16T23:59");
  }

  @Test
  void nobodyIsInvitedBeforeTheFirstRoundOpens() {
    assertThat(paths.journeys())
        .containsExactlyInAnyOrderElementsOf(ProgrammePaths.keys(ProgrammePaths.PIONEERS, "P"));
    assertThat(programme).isWaitingAtExactly("Gateway_WaitForDay");
    assertThat(cases.path(programme)).isEqualTo(ProgrammePaths.path());
    assertThat(invited.told())
        .isEqualTo(
            Map.of(
                "programme",
                List.of(new WorkDone.Told("Pilotkommune: 4 kommuner er inviteret", false))));
  }

  @Test
  void everyMunicipalityOfTheFirstRoundIsInvitedOnItsOpeningDay() {
    cases.moveTo("2020-09-17T00:00");

    assertThat(paths.invited())
        .containsExactlyInAnyOrderElementsOf(ProgrammePaths.keys(FIRST_ROUND, "1"));
    assertThat(programme).isWaitingAtExactly("Gateway_WaitForDay");
    assertThat(cases.path(programme)).isEqualTo(ProgrammePaths.path(10));
  }

  @Test
  void theSecondRoundPassesOverSyddjursWhileItIsOnItsWay() {
    cases.moveTo("2021-05-31T23:59");
    assertThat(paths.invited()).hasSize(10);

    cases.moveTo("2021-06-01T00:00");

    assertThat(paths.invited()).hasSize(15).containsAll(ProgrammePaths.keys(SECOND_ROUND, "2"));
    assertThat(paths.journeys()).contains(Cases.key(SYDDJURS, "1"));
    assertThat(programme).isWaitingAtExactly("Gateway_WaitForDay");
    assertThat(cases.path(programme)).isEqualTo(ProgrammePaths.path(10, 5));
  }

  @Test
  void theSecondRoundInvitesSyddjursAgainAfterItHasWithdrawn() {
    cases.moveTo("2020-11-02T10:00");
    runtimeService
        .createMessageCorrelation("JourneyWithdrawn")
        .processInstanceId(cases.only("municipality-journey", Cases.key(SYDDJURS, "1")).getId())
        .correlate();

    cases.moveTo("2021-06-01T00:00");

    assertThat(paths.invited())
        .hasSize(15)
        .contains(Cases.key(SYDDJURS, "2"))
        .doesNotContain(Cases.key(SYDDJURS, "1"));
    assertThat(cases.path(programme)).isEqualTo(ProgrammePaths.path(10, 6));
  }

  @Test
  void theSecondRoundInvitesSyddjursAgainAfterItStayedOutOfTheFirst() {
    cases.moveTo("2020-09-17T08:00");
    cases.submit(
        "municipality-0706",
        Cases.key(SYDDJURS, "1"),
        "UserTask_RegisterApplication",
        Answers.notThisRound());

    cases.moveTo("2021-06-01T00:00");

    assertThat(paths.invited()).hasSize(15).contains(Cases.key(SYDDJURS, "2"));
    assertThat(cases.path(programme)).isEqualTo(ProgrammePaths.path(10, 6));
  }

  @Test
  void theProgrammeIsClosedTheDayAfterTheTermAndOpenJourneysGoOn() {
    cases.moveTo("2023-06-30T23:59");
    assertThat(cases.task(PROGRAMME, "UserTask_CloseProgramme")).isNull();

    cases.moveTo("2023-07-01T00:00");
    assertThat(programme).task().hasCandidateGroup("secretariat");
    assertThat(openJourneysShown()).contains("Favrskov (runde 1)", "Samsø (pilotkommune)");
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          paths
              .journeys()
              .forEach(
                  key ->
                      runtimeService.deleteProcessInstance(
                          cases.only("municipality-journey", key).getId(), "test"));
          assertThat(openJourneysShown()).isEqualTo("Ingen. Alle forløb er afsluttet.");
        });
    cases.submit(
        "secretariat-member",
        "secretariat",
        cases.task(PROGRAMME, "UserTask_CloseProgramme"),
        Answers.programmeClosed());

    assertThat(programme).isEnded();
    List<String> wayToTheEnd = new ArrayList<>(ProgrammePaths.path(10, 5));
    wayToTheEnd.addAll(
        List.of(
            "Event_DayReached",
            "Gateway_OpeningLeft",
            "UserTask_CloseProgramme",
            "ServiceTask_TellOfHandover",
            "EndEvent_ProgrammeClosed"));
    assertThat(cases.path(programme)).isEqualTo(wayToTheEnd);
    assertThat(paths.invited()).hasSize(15);
    assertThat(cases.recorded("close-programme", "recorded_by"))
        .containsExactly("secretariat-member");
  }

  @Test
  void aSecondStartOfTheProgramStartsNoSecondProgramme() throws Exception {
    cases.startProgramme();

    assertThat(
            runtimeService.createProcessInstanceQuery().processDefinitionKey("programme").count())
        .isEqualTo(1);
  }

  private String openJourneysShown() {
    String task = cases.task(PROGRAMME, "UserTask_CloseProgramme").getId();
    return String.valueOf(formService.getTaskFormVariables(task).get("openJourneys"));
  }
}
