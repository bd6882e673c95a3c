package dk.klimaforloeb.programme;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.util.ArrayList;
import java.util.List;
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
  private static final String INVITE = "SendTask_InviteMunicipality";
  private static final String SYDDJURS = "0706";
  private static final List<String> FIRST_ROUND =
      List.of("0615", "0657", "0671", SYDDJURS, "0710", "0727", "0760", "0766", "0779", "0791");
  private static final List<String> PIONEERS = List.of("0665", "0730", "0741", "0751");
  private static final List<String> SECOND_ROUND = List.of("0661", "0707", "0740", "0746", "0756");

  @Autowired Cases cases;
  @Autowired RuntimeService runtimeService;
  @Autowired FormService formService;
  @Autowired TransactionTemplate transaction;

  private ProcessInstance programme;

  @BeforeEach
  void start() throws Exception {
    programme = cases.startProgramme();
    cases.moveTo("2020-09-16T23:59");
  }

  @Test
  void nobodyIsInvitedBeforeTheFirstRoundOpens() {
    assertThat(journeys()).containsExactlyInAnyOrderElementsOf(keys(PIONEERS, "P"));
    assertThat(programme).isWaitingAtExactly("Event_RoundOpened");
    assertThat(cases.path(programme)).isEqualTo(path());
  }

  @Test
  void everyMunicipalityOfTheFirstRoundIsInvitedOnItsOpeningDay() {
    cases.moveTo("2020-09-17T00:00");

    assertThat(invited()).containsExactlyInAnyOrderElementsOf(keys(FIRST_ROUND, "1"));
    assertThat(programme).isWaitingAtExactly("Event_RoundOpened");
    assertThat(cases.path(programme)).isEqualTo(path(10));
  }

  @Test
  void theSecondRoundPassesOverSyddjursWhileItIsOnItsWay() {
    cases.moveTo("2021-05-31T23:59");
    assertThat(invited()).hasSize(10);

    cases.moveTo("2021-06-01T00:00");

    assertThat(invited()).hasSize(15).containsAll(keys(SECOND_ROUND, "2"));
    assertThat(journeys()).contains(Cases.key(SYDDJURS, "1"));
    assertThat(programme).isWaitingAtExactly("Event_TermEnded");
    assertThat(cases.path(programme)).isEqualTo(pathUpTo("Event_TermEnded", 10, 5));
  }

  @Test
  void theSecondRoundInvitesSyddjursAgainAfterItHasWithdrawn() {
    cases.moveTo("2020-11-02T10:00");
    runtimeService
        .createMessageCorrelation("JourneyWithdrawn")
        .processInstanceId(cases.only("municipality-journey", Cases.key(SYDDJURS, "1")).getId())
        .correlate();

    cases.moveTo("2021-06-01T00:00");

    assertThat(invited())
        .hasSize(15)
        .contains(Cases.key(SYDDJURS, "2"))
        .doesNotContain(Cases.key(SYDDJURS, "1"));
    assertThat(cases.path(programme)).isEqualTo(pathUpTo("Event_TermEnded", 10, 6));
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

    assertThat(invited()).hasSize(15).contains(Cases.key(SYDDJURS, "2"));
    assertThat(cases.path(programme)).isEqualTo(pathUpTo("Event_TermEnded", 10, 6));
  }

  @Test
  void theProgrammeIsClosedTheDayAfterTheTermAndOpenJourneysGoOn() {
    cases.moveTo("2023-06-30T23:59");
    assertThat(cases.task(PROGRAMME)).isNull();

    cases.moveTo("2023-07-01T00:00");
    assertThat(programme).task().hasCandidateGroup("secretariat");
    assertThat(openJourneysShown()).contains("Favrskov (runde 1)", "Samsø (pilotkommune)");
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          journeys()
              .forEach(
                  key ->
                      runtimeService.deleteProcessInstance(
                          cases.only("municipality-journey", key).getId(), "test"));
          assertThat(openJourneysShown()).isEqualTo("Ingen. Alle forløb er afsluttet.");
        });
    cases.submit("secretariat", PROGRAMME, "UserTask_CloseProgramme", Answers.programmeClosed());

    assertThat(programme).isEnded();
    List<String> wayToTheEnd = new ArrayList<>(pathUpTo("Event_TermEnded", 10, 5));
    wayToTheEnd.addAll(List.of("UserTask_CloseProgramme", "EndEvent_ProgrammeClosed"));
    assertThat(cases.path(programme)).isEqualTo(wayToTheEnd);
    assertThat(invited()).hasSize(15);
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

  /** Without the pioneers, whom nobody invites in a round. */
  private List<String> invited() {
    return journeys().stream().filter(journey -> !journey.endsWith("/P")).toList();
  }

  private List<String> journeys() {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey("municipality-journey")
        .list()
        .stream()
        .map(ProcessInstance::getBusinessKey)
        .toList();
  }

  private static List<String> keys(List<String> codes, String round) {
    return codes.stream().map(code -> Cases.key(code, round)).toList();
  }

  private String openJourneysShown() {
    String task = cases.task(PROGRAMME).getId();
    return String.valueOf(formService.getTaskFormVariables(task).get("openJourneys"));
  }

  /**
   * The way to the wait for the next round, after the pioneers and rounds of so many invitations.
   */
  private static List<String> path(Integer... invited) {
    List<String> path =
        new ArrayList<>(
            List.of(
                "StartEvent_AgreementMade",
                "Event_AgreementInForce",
                "ServiceTask_SetUpProgramme"));
    List<Integer> openings = new ArrayList<>(List.of(PIONEERS.size()));
    openings.addAll(List.of(invited));
    for (int municipalities : openings) {
      path.addAll(findOpening("Event_RoundOpened"));
      path.add("ServiceTask_ListInvitations");
      path.add(INVITE + "#multiInstanceBody");
      path.addAll(nCopies(municipalities, INVITE));
    }
    path.addAll(findOpening("Event_RoundOpened"));
    return path;
  }

  private static List<String> pathUpTo(String last, Integer... invited) {
    List<String> path = path(invited);
    path.set(path.size() - 1, last);
    return path;
  }

  private static List<String> findOpening(String next) {
    return List.of(
        "Gateway_BeforeOpening", "ServiceTask_FindNextOpening", "Gateway_OpeningLeft", next);
  }
}
