package dk.klimaforloeb.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.KlimaforloebApplication;
import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Webapps;
import dk.klimaforloeb.identity.Roles;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
    classes = KlimaforloebApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1",
      "management.server.port=0"
    })
@ActiveProfiles("demo")
@DirtiesContext
class DemoProfileTest {

  private static final String CLOCK = "/api/demo/clock";
  private static final String MAILS = "/api/demo/mails";

  @Autowired TestRestTemplate http;
  @Autowired IdentityService identityService;
  @Autowired Agreement agreement;
  @Autowired Webapps webapps;

  @AfterAll
  static void giveTheClockBack() {
    ClockUtil.reset();
  }

  @Test
  void aRoundIsOpenedByMovingTheClockAndItsMunicipalitiesGetMail() {
    Agreement.Round round = agreement.rounds().get(0);
    LocalDateTime morning = round.opensOn().orElseThrow().atTime(9, 0);

    JsonNode walk = move("{\"to\":\"" + morning + "\"}", HttpStatus.OK);

    List<String> elements = new ArrayList<>();
    walk.path("ran").forEach(step -> elements.add(step.path("element").asText()));
    assertThat(OffsetDateTime.parse(walk.path("now").asText()).toLocalDateTime())
        .isBetween(morning, morning.plusMinutes(1));
    assertThat(walk.has("failed")).isFalse();
    assertThat(walk.has("stopped")).isFalse();
    assertThat(elements)
        .containsSubsequence(
            "Event_DayReached", "SendTask_InviteMunicipality", "SendTask_SendMail");
    List<String> invited =
        agreement.municipalities().stream()
            .filter(municipality -> municipality.rounds().contains(round.id()))
            .map(municipality -> DemoUsers.userOf(municipality) + "@klimaforloeb.example")
            .toList();
    JsonNode mails = as("admin").getForObject(MAILS, JsonNode.class);
    assertThat(StreamSupport.stream(mails.spliterator(), false).map(m -> m.path("to").asText()))
        .containsAll(invited);
    assertThat(mails.path(0).path("text").asText()).contains(webapps.tasklist());
    assertThat(mails.path(0).path("html").asText()).contains("lang=\"da\"");
  }

  @Test
  void theClockDoesNotGoBack() {
    JsonNode problem = move("{\"to\":\"2020-09-15T08:00\"}", HttpStatus.CONFLICT);

    assertThat(problem.path("title").asText()).isEqualTo("Uret kan ikke gå tilbage");
    assertThat(problem.path("status").asInt()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"to\":5}",
        "{\"to\":\"i morgen\"}",
        "{\"to\":\"2030-02-30T00:00\"}",
        "{\"to\":\"2030-02-01\"}",
        "{\"when\":\"2030-02-01T00:00\"}"
      })
  void whatCannotBeReadIsRefused(String body) {
    JsonNode problem = move(body, HttpStatus.BAD_REQUEST);

    assertThat(problem.path("title").asText()).isEqualTo("Forespørgslen kan ikke læses");
    assertThat(problem.path("detail").asText()).contains("{ \"to\": ");
  }

  @Test
  void anEmptyRequestOnlyDrains() {
    OffsetDateTime before = now();

    JsonNode walk = move("{}", HttpStatus.OK);

    assertThat(OffsetDateTime.parse(walk.path("now").asText()))
        .isBetween(before, before.plusMinutes(1));
  }

  @Test
  void onlyTheAdministratorMayMoveTheClockOrReadMail() {
    TestRestTemplate coordinator = as("kkr");
    assertThat(http.getForEntity(MAILS, String.class).getStatusCode())
        .isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(coordinator.getForEntity(MAILS, String.class).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(coordinator.postForEntity(CLOCK, Map.of(), String.class).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void whoIsLoggedInMayReadTheClock() {
    assertThat(http.getForEntity(CLOCK, String.class).getStatusCode())
        .isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(as("kkr").getForEntity(CLOCK, String.class).getStatusCode())
        .isEqualTo(HttpStatus.OK);
  }

  @Test
  void eachRoleHasAUserWhoLogsInWithTheOnePassword() {
    assertThat(groupsOf("kkr")).containsExactlyInAnyOrder(Roles.KKR_COORDINATOR, Roles.SECRETARIAT);
    assertThat(groupsOf("region"))
        .containsExactlyInAnyOrder(Roles.REGIONAL_COORDINATOR, Roles.SECRETARIAT);
    assertThat(groupsOf("data")).containsExactly(Roles.REGIONAL_DATA_TEAM);
    assertThat(groupsOf("styregruppe")).containsExactly(Roles.ADMINISTRATIVE_STEERING_GROUP);
    assertThat(groupsOf("politik")).containsExactly(Roles.POLITICAL_STEERING_GROUP);
    assertThat(groupsOf("videnspartner")).containsExactly(Roles.KNOWLEDGE_PARTNER);
    assertThat(groupsOf("admin")).containsExactly(Roles.ADMINISTRATORS);
    assertThat(agreement.municipalities())
        .isNotEmpty()
        .allSatisfy(
            municipality ->
                assertThat(groupsOf(DemoUsers.userOf(municipality)))
                    .contains(Roles.municipality(municipality.code()))
                    .hasSize(municipality.pioneer() ? 2 : 1));
    assertThat(identityService.createUserQuery().list())
        .hasSize(7 + agreement.municipalities().size())
        .allSatisfy(
            user -> assertThat(user.getEmail()).isEqualTo(user.getId() + "@klimaforloeb.example"));
    assertThat(identityService.checkPassword("kkr", "demo")).isTrue();
  }

  private List<String> groupsOf(String user) {
    return identityService.createGroupQuery().groupMember(user).list().stream()
        .map(Group::getId)
        .toList();
  }

  private OffsetDateTime now() {
    JsonNode time = as("admin").getForObject(CLOCK, JsonNode.class);
    return OffsetDateTime.parse(time.path("now").asText());
  }

  private JsonNode move(String body, HttpStatus expected) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    ResponseEntity<JsonNode> answer =
        as("admin").postForEntity(CLOCK, new HttpEntity<>(body, headers), JsonNode.class);
    assertThat(answer.getStatusCode()).isEqualTo(expected);
    return answer.getBody();
  }

  private TestRestTemplate as(String user) {
    return http.withBasicAuth(user, "demo");
  }
}
