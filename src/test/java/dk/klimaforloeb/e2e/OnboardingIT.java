package dk.klimaforloeb.e2e;

import static dk.klimaforloeb.e2e.Journeys.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.KeptVariables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * From the invitation to the self-assessment, in the running program: every loop and end once, each
 * step first by those who may not, each rule of each form broken once. The clock only goes forward,
 * so the steps have an order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OnboardingIT extends DemoSuite {

  private static final String FAVRSKOV = Journeys.key("0710", "1");
  private static final String HORSENS = Journeys.key("0615", "1");
  private static final String HERNING = Journeys.key("0657", "1");
  private static final String SYDDJURS = Journeys.key("0706", "1");
  private static final String SYDDJURS_AGAIN = Journeys.key("0706", "2");

  @BeforeAll
  static void start() throws Exception {
    startTheProgram();
  }

  @Test
  @Order(1)
  void roundOneIsInvitedOnItsDay() {
    journeys.moveClock("2020-09-16T23:59");
    assertOpen(Map.of());

    journeys.moveClock("2020-09-17T00:00");
    for (String municipality : Journeys.ROUND_ONE) {
      journeys.task(Journeys.key(municipality, "1"), Journeys.APPLICATION);
    }
    assertOpen(Map.of(Journeys.APPLICATION, Journeys.ROUND_ONE.size()));
  }

  @Test
  @Order(1)
  void pioneersBeginAtThePhaseThatTheirDataName() {
    journeys.drain();
    Journeys.PIONEERS.forEach(
        (municipality, begin) ->
            assertThat(journeys.tasks(Journeys.key(municipality, "P")))
                .as(municipality)
                .extracting(task -> task.path("taskDefinitionKey").asText())
                .contains("UserTask_RegisterContact")
                .containsAll(begin)
                .hasSize(begin.size() + 1));
  }

  /**
   * But for what the pioneers began with, and what is beside the journeys, these tasks are open.
   *
   * @param expected how many of each
   */
  private static void assertOpen(Map<String, Integer> expected) {
    Map<String, Integer> all = new HashMap<>(expected);
    Journeys.PIONEERS
        .values()
        .forEach(begin -> begin.forEach(task -> all.merge(task, 1, Integer::sum)));
    Map<String, Integer> open = new HashMap<>();
    for (JsonNode task : journeys.seen("task")) {
      if (!Journeys.isBeside(task)) {
        open.merge(task.path("taskDefinitionKey").asText(), 1, Integer::sum);
      }
    }
    assertThat(open).isEqualTo(all);
  }

  @Test
  @Order(2)
  void clockNeverGoesBack() {
    Client admin = program.as("admin");
    assertThat(admin.post("/api/demo/clock", Map.of("to", "2020-09-16T23:00")).status())
        .isEqualTo(409);
    assertThat(admin.get("/api/demo/clock").ok().path("now").asText()).startsWith("2020-09-17T00:");
    for (String user : List.of("kkr", "kommune-0710", "styregruppe")) {
      assertThat(
              program.as(user).post("/api/demo/clock", Map.of("to", "2020-12-01T00:00")).status())
          .isEqualTo(403);
      assertThat(program.as(user).get("/api/demo/mails").status()).isEqualTo(403);
    }
  }

  @Test
  @Order(2)
  void strangersDoNotSeeTheTask() {
    String task = "/engine-rest/task/" + journeys.task(FAVRSKOV, Journeys.APPLICATION);
    for (String user : List.of("kommune-0615", "politik")) {
      Client stranger = program.as(user);
      for (String what :
          List.of(
              "",
              "/form-variables",
              "/deployed-form",
              "/rendered-form",
              "/form",
              "/variables",
              "/localVariables",
              "/variables/phase",
              "/identity-links",
              "/comment",
              "/attachment")) {
        assertThat(stranger.get(task + what).status()).as(user + what).isIn(403, 404);
      }
      Client.Answer list =
          stranger.get("/engine-rest/task?maxResults=100&processInstanceBusinessKey=" + FAVRSKOV);
      if (user.equals("politik")) {
        assertThat(list.status()).isEqualTo(403);
      } else {
        assertThat(list.ok()).isEmpty();
      }
    }
  }

  @Test
  @Order(3)
  void municipalityApplies() throws Exception {
    String task = journeys.task(FAVRSKOV, Journeys.APPLICATION);
    journeys.assertRefusedToAllBut(program, task, Forms.application(), Set.of("kommune-0710"));
    journeys.assertOnlyTheFormLeadsOn(program, "kommune-0710", task);
    journeys.assertWrong(program, "kommune-0710", task, Forms.wrongApplications());
    journeys.work("kommune-0710", task, Forms.application());
    assertThat(program.as("kommune-0710").submit(task, Forms.application()).status())
        .isEqualTo(404);
  }

  @Test
  @Order(4)
  void partnersWantMoreBeforeTheyAdmit() throws Exception {
    String task = journeys.task(FAVRSKOV, Journeys.ADMISSION);
    journeys.assertRefusedToAllBut(
        program, task, Forms.admission("admitted"), Set.of("kkr", "region"));
    journeys.assertOnlyTheFormLeadsOn(program, "region", task);
    journeys.assertWrong(program, "region", task, Forms.wrongAdmissions());
    journeys.work("region", task, Forms.admission("more-wanted"));

    String again = journeys.task(FAVRSKOV, Journeys.APPLICATION);
    JsonNode known =
        program.as("kommune-0710").get("/engine-rest/task/" + again + "/form-variables").ok();
    assertThat(known.path("contactName").path("value").asText()).isEqualTo(Forms.TEXT);
    journeys.work("kommune-0710", again, Forms.application());
    journeys.work("kkr", journeys.task(FAVRSKOV, Journeys.ADMISSION), Forms.admission("admitted"));
  }

  @Test
  @Order(5)
  void municipalityAppointsItsLead() throws Exception {
    String task = journeys.task(FAVRSKOV, Journeys.LEAD);
    journeys.assertRefusedToAllBut(program, task, Forms.lead(), Set.of("kommune-0710"));
    journeys.assertOnlyTheFormLeadsOn(program, "kommune-0710", task);
    journeys.assertWrong(program, "kommune-0710", task, Forms.wrongLeads());
    journeys.work("kommune-0710", task, Forms.lead());
  }

  @Test
  @Order(6)
  void coordinatorOfTheMunicipalitiesHoldsTheKickoff() throws Exception {
    String task = journeys.task(FAVRSKOV, Journeys.KICKOFF);
    journeys.assertRefusedToAllBut(program, task, Forms.kickoff(), Set.of("kkr"));
    journeys.assertOnlyTheFormLeadsOn(program, "kkr", task);
    journeys.assertWrong(program, "kkr", task, Forms.wrongKickoffs());
    JsonNode allocations =
        program.as("kkr").get("/api/agreement/allocations?businessKey=" + FAVRSKOV).ok();
    assertThat(allocations).hasSize(1);
    assertThat(allocations.get(0).path("taskType").asText()).isEqualTo("kickoff-meeting");
    assertThat(allocations.get(0).path("candidateGroup").asText()).isEqualTo("kkr-coordinator");
    assertThat(allocations.get(0).path("clause").asText()).isEqualTo("SA-35");
    journeys.work("kkr", task, Forms.kickoff());
    journeys.assertOnboarded(FAVRSKOV);
  }

  @Test
  @Order(7)
  void whatWasEnteredDoesNotStayInVariables() {
    JsonNode variables = journeys.seen("history/variable-instance?deserializeValues=false");
    assertThat(variables).isNotEmpty();
    assertThat(variables)
        // Pioneers are further on.
        .filteredOn(variable -> !Journeys.PIONEERS.containsKey(variable.path("tenantId").asText()))
        .extracting(variable -> variable.path("name").asText())
        .isSubsetOf(
            KeptVariables.of(
                "onboarding",
                "programme",
                "municipality-journey",
                "notification",
                "steering-calendar",
                "quarterly-cycle",
                "steering-group-appointment"));
  }

  @Test
  @Order(8)
  void municipalityStaysOutOfTheRound() {
    journeys.work(
        "kommune-0615", journeys.task(HORSENS, Journeys.APPLICATION), Forms.notThisRound());
    journeys.assertJourneyEnded(HORSENS, "EndEvent_NotAdmitted");
  }

  @Test
  @Order(9)
  void applicationIsTurnedDown() {
    journeys.work(
        "kommune-0657", journeys.task(HERNING, Journeys.APPLICATION), Forms.application());
    journeys.work(
        "region", journeys.task(HERNING, Journeys.ADMISSION), Forms.admission("not-admitted"));
    journeys.assertJourneyEnded(HERNING, "EndEvent_NotAdmitted");
  }

  @Test
  @Order(10)
  void nothingIsChangedAfterAll() {
    String id = journeys.change("region");
    assertThat(program.as("region").submit(id, Map.of("kind", "nothing")).status()).isEqualTo(204);
    journeys.task(SYDDJURS, Journeys.APPLICATION);
  }

  @Test
  @Order(11)
  void municipalityWithdraws() throws Exception {
    String start = "/engine-rest/process-definition/key/journey-change/start";
    Map<String, Long> rows = program.rows();
    for (String user :
        List.of("kommune-0706", "data", "styregruppe", "politik", "videnspartner", "admin")) {
      assertThat(program.as(user).post(start, Map.of()).status()).as(user).isIn(403, 404);
    }
    assertThat(program.rows()).isEqualTo(rows);

    String id = journeys.change("kkr");
    journeys.assertRefusedToAllBut(program, id, Forms.withdrawal(SYDDJURS), Set.of("kkr"));
    journeys.assertWrong(program, "kkr", id, Forms.wrongChanges(SYDDJURS, HORSENS));
    journeys.task(SYDDJURS, Journeys.APPLICATION);
    assertThat(program.as("kkr").submit(id, Forms.withdrawal(SYDDJURS)).status()).isEqualTo(204);
    journeys.assertJourneyEnded(SYDDJURS, "EndEvent_Withdrawn");
  }

  @Test
  @Order(12)
  void everyoneElseOfRoundOneIsOnboarded() {
    List<String> left = List.of("0671", "0727", "0760", "0766", "0779", "0791");
    left.forEach(municipality -> journeys.onboard(municipality, "1"));
    assertOpen(Map.of(Journeys.SELF_ASSESSMENT, 1 + left.size()));
  }

  @Test
  @Order(13)
  void roundTwoIsInvitedOnItsDayAndWithItWhoHadWithdrawn() {
    journeys.moveClock("2021-05-31T23:59");
    assertOpen(Map.of(Journeys.SELF_ASSESSMENT, 7));
    journeys.moveClock("2021-06-01T00:00");
    for (String municipality : Journeys.ROUND_TWO) {
      journeys.task(Journeys.key(municipality, "2"), Journeys.APPLICATION);
    }
    assertOpen(
        Map.of(Journeys.SELF_ASSESSMENT, 7, Journeys.APPLICATION, Journeys.ROUND_TWO.size()));
    Journeys.ROUND_TWO.stream()
        .filter(municipality -> !municipality.equals("0706"))
        .forEach(municipality -> journeys.onboard(municipality, "2"));
  }

  @Test
  @Order(14)
  void programmeIsClosedTheDayAfterItsTerm() throws Exception {
    // In steps: each call has to be answered in time.
    journeys.moveClock("2022-03-31T23:59");
    journeys.moveClock("2022-11-30T23:59");
    journeys.moveClock("2023-06-30T23:59");
    assertThat(journeys.tasks(PROGRAMME)).isEmpty();
    journeys.moveClock("2023-07-01T00:00");
    String task = journeys.task(PROGRAMME, Journeys.CLOSING);
    journeys.assertRefusedToAllBut(program, task, Forms.closing(), Set.of("kkr", "region"));
    journeys.assertOnlyTheFormLeadsOn(program, "region", task);
    journeys.assertWrong(program, "region", task, Forms.wrongClosings());
    JsonNode known = program.as("region").get("/engine-rest/task/" + task + "/form-variables").ok();
    assertThat(known.path("openJourneys").path("value").asText()).contains("Syddjurs");
    List<Map<String, Object>> handovers = new ArrayList<>();
    journeys
        .seen("process-instance?processDefinitionKey=municipality-journey")
        .forEach(
            journey ->
                handovers.add(
                    Map.of(
                        "journey",
                        journey.path("businessKey").asText(),
                        "receiver",
                        "Regionens klimaenhed")));
    assertThat(
            program
                .as("region")
                .submit(task, Forms.handedOver(handovers.subList(1, handovers.size())))
                .status())
        .isEqualTo(400);
    journeys.work("region", task, Forms.handedOver(handovers));
    journeys.assertEnded(PROGRAMME, "programme", "EndEvent_ProgrammeClosed");
    assertThat(program.as("admin").get("/api/demo/mails").ok())
        .filteredOn(mail -> mail.toString().contains("Regionens klimaenhed"))
        .extracting(mail -> mail.path("to").asText())
        // And those whom the municipalities have named besides.
        .filteredOn(to -> to.endsWith("@klimaforloeb.example"))
        .hasSize(handovers.size())
        .doesNotHaveDuplicates()
        .contains("kommune-0706@klimaforloeb.example");
  }

  @Test
  @Order(15)
  void openJourneyGoesOnAfterTheProgramme() {
    journeys.task(SYDDJURS_AGAIN, Journeys.APPLICATION);
    journeys.onboard("0706", "2");
    assertOpen(Map.of(Journeys.SELF_ASSESSMENT, 7 + Journeys.ROUND_TWO.size()));
    assertThat(journeys.seen("incident")).isEmpty();
  }

  @Test
  @Order(16)
  void eachPersonGotOneMailForEachTask() {
    journeys.drain();
    Mails.assertOneForEachTaskAndPerson(
        program.as("admin").get("/api/demo/mails").ok(),
        journeys.seen("history/task"),
        program.root());
  }
}
