package dk.klimaforloeb.engine.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.identity.Roles;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may keep, read and change a draft, what fits into one, and when it ends. */
@ProcessTest
class DraftsTest {

  private static final String CASE = Cases.key("0710", "1");
  private static final String GROUP = "municipality-0710";
  private static final String LEAD = "draft-lead";
  private static final String COLLEAGUE = "draft-colleague";

  @Autowired Cases cases;
  @Autowired Drafts drafts;
  @Autowired DraftEnds ends;
  @Autowired IdentityService identityService;
  @Autowired TaskService taskService;
  @Autowired FormService formService;
  @Autowired RuntimeService runtimeService;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private String task;

  @BeforeEach
  void invite() {
    cases.moveTo("2020-09-17T08:00");
    cases.startPhase("onboarding", "0710", "1");
    task = cases.task(CASE).getId();
    for (String user : List.of(LEAD, COLLEAGUE)) {
      identityService.saveUser(identityService.newUser(user));
    }
    as(LEAD);
  }

  @AfterEach
  void forget() {
    identityService.clearAuthentication();
    identityService.deleteUser(LEAD);
    identityService.deleteUser(COLLEAGUE);
  }

  @Test
  void onlyWhoTypedItSeesIt() {
    save("{\"values\":{\"remarks\":\"canary\"}}");

    assertThat(own().path("values").path("remarks").asText()).isEqualTo("canary");
    assertThat(own().path("savedAt").asText()).startsWith("2020-09-17T08:00");
    as(COLLEAGUE);
    assertThat(drafts.own(task)).isEmpty();
    assertThat(drafts.kept()).isEmpty();
    drafts.discard(task);
    for (String group :
        List.of("kkr-coordinator", Roles.ADMINISTRATORS, "administrative-steering-group")) {
      identityService.setAuthentication("somebody", List.of(group), List.of("0710", "programme"));
      assertThat(drafts.own(task)).as(group).isEmpty();
      assertThatThrownBy(() -> save("{\"values\":{}}")).isInstanceOf(DraftRefused.class);
    }
    as(LEAD);
    assertThat(own().path("state").asText()).isEqualTo("open");
  }

  @Test
  void anotherMunicipalityLearnsNotEvenThatThereIsATask() {
    identityService.setAuthentication("x", List.of("municipality-0727"), List.of("0727"));
    assertThat(refusal("{\"values\":{}}").status().value()).isEqualTo(404);
    String here = task;
    task = "no-such-task";
    assertThat(refusal("{\"values\":{}}").getMessage())
        .isEqualTo(new dk.klimaforloeb.engine.Texts("engine").get("engine.task.gone"));
    task = here;
    assertThat(rows()).isZero();
  }

  @Test
  void taskThatSomebodyElseHasTakesNoNewDraftAndLeavesTheOldOneReadable() {
    save("{\"values\":{\"remarks\":\"mine\"}}");
    taskService.claim(task, COLLEAGUE);

    assertThat(own().path("state").asText()).isEqualTo("taken");
    assertThat(own().has("values")).isFalse();
    assertThat(drafts.kept()).hasSize(1);
    drafts.discard(task);
    assertThat(refusal("{\"values\":{}}").status().value()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "7",
        "{",
        "{\"values\":[]}",
        "{\"values\":{}, \"more\":1}",
        "{\"values\":{\"unknown\":1}}",
        "{\"values\":{\"remarks\":{\"a\":1}}}",
        "{\"values\":{\"remarks\":[1]}}",
        "{\"values\":{}} trailing"
      })
  void whatTheFormCouldNotHoldIsRefused(String body) {
    assertThat(refusal(body).status().value()).isEqualTo(400);
    assertThat(rows()).isZero();
  }

  @Test
  void tooMuchOrTooDeepIsRefused() {
    assertThat(
            refusal("{\"values\":{\"remarks\":\"" + "x".repeat(200_000) + "\"}}").status().value())
        .isEqualTo(413);
    assertThat(refusal("{\"values\":{\"remarks\":" + "[".repeat(5_000)).status().value())
        .isEqualTo(400);
    assertThat(rows()).isZero();
  }

  @Test
  void tooMuchIsRefusedAlsoWhenItComesInPieces() {
    List<String> keys =
        List.of("remarks", "signatories", "contactName", "caseNumber", "applicationUrl");
    String text = "x".repeat(190_000);
    keys.forEach(key -> save("{\"values\":{\"" + key + "\":\"" + text + "\"}}"));

    String oneMore = "{\"values\":{\"earlierClimateWork\":\"" + text + "\"}}";
    assertThat(refusal(oneMore).status().value()).isEqualTo(413);
    assertThat(own().path("values")).hasSize(keys.size());
  }

  @Test
  void anyCharacterComesBackAsItWasTyped() {
    String typed = "\\u0000 \\ud800 \\u200b \u00e6\u00f8\u00e5 <b>*x*</b>\\n  y";
    save("{\"values\":{\"remarks\":\"" + typed + "\",\"contactName\":1e999999999}}");

    assertThat(own().path("values").path("remarks").asText())
        .isEqualTo("\u0000 \ud800 \u200b \u00e6\u00f8\u00e5 <b>*x*</b>\n  y");
    assertThat(own().path("shown").toString().length()).isLessThan(1_000);
  }

  @Test
  void shownStandsUnderTheFormsOwnLabels() {
    save(
        "{\"values\":{\"outcome\":\"sent\",\"sentOn\":\"2020-09-17\",\"hasClimateAccount\":false,"
            + "\"councilDecisionOn\":\"week 4\"}}");

    assertThat(own().path("shown"))
        .extracting(field -> field.path("text").asText())
        .containsExactly("Ans\u00f8gningen er sendt", "week 4", "17.9.2020", "Nej");
  }

  @Test
  void twoWindowsOfOnePersonKeepWhatEachTyped() {
    save("{\"values\":{\"remarks\":\"one\"}}");
    save("{\"values\":{\"contactName\":\"two\"}}");

    assertThat(own().path("values").toString())
        .isEqualTo("{\"remarks\":\"one\",\"contactName\":\"two\"}");
  }

  @Test
  void draftEndsWithTheFormThatItsOwnerHandsInAndStaysForTheOtherToRead() {
    save("{\"values\":{\"remarks\":\"the lead's\"}}");
    as(COLLEAGUE);
    save("{\"values\":{\"remarks\":\"the colleague's\"}}");

    formService.submitTaskForm(task, Answers.notThisRound());

    assertThat(drafts.own(task)).isEmpty();
    as(LEAD);
    save("{\"values\":{\"contactName\":\"typed until the end\"}}");
    assertThat(own().path("state").asText()).isEqualTo("ended");
    assertThat(own().path("keptUntil").asText()).startsWith("2020-10-17T08:00");
    assertThat(own().path("shown"))
        .extracting(field -> field.path("text").asText())
        .containsExactly("typed until the end", "the lead's");
    assertThat(drafts.kept()).hasSize(1);
  }

  @Test
  void whoWasTypingWhenAColleagueHandedItInCanStillKeepIt() {
    as(COLLEAGUE);
    formService.submitTaskForm(task, Answers.notThisRound());
    as(LEAD);
    save("{\"values\":{\"remarks\":\"too late\"}}");

    assertThat(own().path("state").asText()).isEqualTo("ended");
    identityService.setAuthentication("x", List.of("municipality-0727"), List.of("0727"));
    assertThat(refusal("{\"values\":{}}").status().value()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"29, 1", "31, 0"})
  void draftOfATaskThatEndedIsKeptForThirtyDays(int days, int left) {
    save("{\"values\":{\"remarks\":\"x\"}}");
    identityService.clearAuthentication();
    runtimeService.deleteProcessInstance(
        runtimeService.createProcessInstanceQuery().singleResult().getId(), "withdrawn");

    cases.moveTo(
        clock
            .instant()
            .plus(Duration.ofDays(days))
            .atZone(clock.getZone())
            .toLocalDateTime()
            .toString());
    ends.deleteWhatNobodyNeeds();

    assertThat(rows()).isEqualTo(left);
  }

  @Test
  void draftOfAnOpenTaskIsKeptAndThatOfSomebodyUnknownIsNot() {
    save("{\"values\":{\"remarks\":\"x\"}}");
    as("nobody-known");
    save("{\"values\":{\"remarks\":\"y\"}}");
    identityService.clearAuthentication();

    cases.moveTo("2021-03-01T08:00");
    ends.deleteWhatNobodyNeeds();

    assertThat(owners()).containsExactly(LEAD);
  }

  @Test
  void draftsGoAtOnceWithTheUser() {
    save("{\"values\":{\"remarks\":\"x\"}}");
    as(COLLEAGUE);
    save("{\"values\":{\"remarks\":\"y\"}}");
    identityService.clearAuthentication();

    identityService.deleteUser(COLLEAGUE);

    assertThat(owners()).containsExactly(LEAD);
  }

  @Test
  void changedFormTakesWhatStillFitsAndShowsTheRest() {
    save("{\"values\":{\"remarks\":\"fits\"}}");
    jdbc.sql("update form_draft set form = 'old:textfield', content = :content")
        .param("content", "{\"remarks\":\"fits\",\"old\":\"does not\"}")
        .update();

    assertThat(own().path("formChanged").asBoolean()).isTrue();
    assertThat(own().path("values").toString()).isEqualTo("{\"remarks\":\"fits\"}");
    assertThat(own().path("shown")).isNotEmpty();
  }

  private void as(String user) {
    identityService.setAuthentication(user, List.of(GROUP), List.of("0710"));
  }

  private void save(String body) {
    JsonNode saved = drafts.save(task, body.getBytes(StandardCharsets.UTF_8));
    assertThat(saved.has("savedAt")).isTrue();
  }

  private DraftRefused refusal(String body) {
    DraftRefused[] refusal = new DraftRefused[1];
    assertThatThrownBy(() -> save(body))
        .isInstanceOfSatisfying(DraftRefused.class, e -> refusal[0] = e);
    return refusal[0];
  }

  private JsonNode own() {
    return drafts.own(task).orElseThrow();
  }

  private List<String> owners() {
    return jdbc.sql("select person from form_draft").query(String.class).list();
  }

  private int rows() {
    return jdbc.sql("select count(*) from form_draft").query(Integer.class).single();
  }
}
