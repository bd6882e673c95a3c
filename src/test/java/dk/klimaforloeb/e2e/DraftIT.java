package dk.klimaforloeb.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.klimaforloeb.e2e.DraftPage.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of a form that is not handed in yet: in real browsers, of several people. */
class DraftIT extends DemoSuite {

  private static final String LEAD = "kommune-0710";
  private static final String COLLEAGUE = "kollega-0710";
  private static final String FORM = "register-application";
  private static final String SECRET = "Only the lead types this";

  @BeforeAll
  static void start() throws Exception {
    startTheProgramAt("2020-09-17T00:00");
    for (String municipality : new String[] {"0710", "0727", "0760", "0766"}) {
      String user = "kollega-" + municipality;
      Client admin = program.as("admin");
      admin
          .post(
              "/engine-rest/user/create",
              Map.of(
                  "profile",
                  Map.of("id", user, "firstName", "Kollega", "lastName", municipality),
                  "credentials",
                  Map.of("password", "demo")))
          .ok();
      admin
          .put("/engine-rest/group/municipality-" + municipality + "/members/" + user, Map.of())
          .ok();
    }
  }

  @Test
  void halfAFormIsThereInAnotherBrowserButNotForAColleague() {
    String task = journeys.task(Journeys.key("0710", "1"), Journeys.APPLICATION);
    try (Person lead = new Person(Chromium.browser())) {
      lead.open(address(task), LEAD);
      lead.form().waitFor();
      assertThat(lead.see("save-locally")).not().isVisible();
      lead.claim();
      lead.choose(FORM, "outcome", "sent");
      lead.fillDate(FORM, "sentOn", "17.9.2020");
      lead.fill(FORM, "contactName", SECRET);
      lead.choose(FORM, "hasClimateAccount", "false");
      field(lead, "earlierClimateWork").pressSequentially("first line\n  second *line* {{x}}");
      // The draft was kept before; what came last is there a few seconds after the last key.
      lead.page().waitForTimeout(3_000);
      saved(lead);
      lead.photograph("draft-saved");
    }

    try (Person elsewhere = new Person(Chromium.browser())) {
      elsewhere.open(address(task), LEAD);
      assertThat(field(elsewhere, "contactName")).hasValue(SECRET);
      assertThat(field(elsewhere, "earlierClimateWork"))
          .hasValue("first line\n  second *line* {{x}}");
      assertThat(field(elsewhere, "sentOn")).hasValue("17.09.2020");
      assertThat(checked(elsewhere, "outcome")).hasCount(1);
      assertThat(checked(elsewhere, "hasClimateAccount")).hasCount(1);
      saved(elsewhere);
      elsewhere.photograph("draft-in-another-browser");
    }

    program.as(LEAD).post("/engine-rest/task/" + task + "/unclaim", Map.of()).ok();
    program
        .as(COLLEAGUE)
        .post("/engine-rest/task/" + task + "/claim", Map.of("userId", COLLEAGUE))
        .ok();
    try (Person colleague = new Person(Chromium.browser())) {
      colleague.open(address(task), COLLEAGUE);
      colleague.choose(FORM, "outcome", "sent");
      assertThat(field(colleague, "contactName")).hasValue("");
      field(colleague, "signatories").pressSequentially("The colleague's own");
      saved(colleague);
      colleague.photograph("draft-not-for-a-colleague");
      assertThat(colleague.page().content()).doesNotContain(SECRET);
    }

    try (Person lead = new Person(Chromium.browser())) {
      lead.open(address(task), LEAD);
      Locator notice = lead.page().locator(".draft-notice");
      assertThat(notice).containsText(Person.text("draft-taken"));
      assertThat(notice).containsText(SECRET);
      lead.photograph("draft-of-a-task-taken-by-another");
    }
  }

  @Test
  void whatWasTypedLastSurvivesAQuickWayToAnotherFilterAndAReload() {
    String task = journeys.task(Journeys.key("0779", "1"), Journeys.APPLICATION);
    try (Person lead = new Person(Chromium.browser())) {
      lead.open(address(task), "kommune-0779");
      lead.form().waitFor();
      lead.claim();
      lead.choose(FORM, "outcome", "sent");
      field(lead, "contactName").pressSequentially("Typed and left");
      filters(lead).click();
      lead.page().navigate(address("").toString());
      lead.page().navigate(address(task).toString());
      assertThat(field(lead, "contactName")).hasValue("Typed and left");
      field(lead, "contactPhone").pressSequentially("11223344");
      lead.page().reload();
      assertThat(field(lead, "contactPhone")).hasValue("11223344");
      saved(lead);
    }
    JsonNode draft = program.as("kommune-0779").get("/api/drafts/" + task).ok();
    assertThat(draft.path("values").path("contactPhone").asText()).isEqualTo("11223344");
  }

  @Test
  void draftIsDiscardedWhenItsOwnerSaysSoTwiceAndEndsWithTheFormThatIsHandedIn() {
    String key = Journeys.key("0791", "1");
    String task = journeys.task(key, Journeys.APPLICATION);
    try (Person lead = new Person(Chromium.browser())) {
      lead.open(address(task), "kommune-0791");
      lead.form().waitFor();
      lead.claim();
      lead.choose(FORM, "outcome", "not-this-round");
      field(lead, "remarks").pressSequentially("To be thrown away");
      saved(lead);
      button(lead, "draft-discard").click();
      button(lead, "draft-discard-sure").click();
      lead.see("draft-discarded").waitFor();
      assertThat(field(lead, "remarks")).hasValue("");
      assertThat(checked(lead, "outcome")).hasCount(0);
      assertThat(status("kommune-0791", task)).isEqualTo(204);

      lead.choose(FORM, "outcome", "not-this-round");
      field(lead, "remarks").pressSequentially("Not this time");
      saved(lead);
      assertThat(status("kommune-0791", task)).isEqualTo(200);
      lead.submit();
      lead.see("application")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
    assertThat(status("kommune-0791", task)).isEqualTo(204);
    assertThat(program.as("kommune-0791").get("/api/drafts").ok()).isEmpty();
  }

  @Test
  void whenAColleagueWasFasterTheTextCanBeReadAndCopied() {
    String key = Journeys.key("0727", "1");
    String task = journeys.task(key, Journeys.APPLICATION);
    try (Person lead = new Person(Chromium.browser())) {
      lead.open(address(task), "kommune-0727");
      lead.form().waitFor();
      lead.claim();
      lead.choose(FORM, "outcome", "not-this-round");
      field(lead, "remarks").pressSequentially("What the lead had in mind");
      saved(lead);
      program.as("kommune-0727").post("/engine-rest/task/" + task + "/unclaim", Map.of()).ok();
      program
          .as("kollega-0727")
          .submit(task, Map.of("outcome", "not-this-round", "remarks", "The colleague's words"))
          .ok();
      field(lead, "remarks").pressSequentially(", and a little more");
      Locator notice = lead.page().locator(".draft-notice");
      assertThat(notice).containsText(Person.text("draft-ended"));
      assertThat(notice).containsText("What the lead had in mind, and a little more");
      lead.photograph("draft-of-a-task-that-a-colleague-did");
    }

    try (Person lead = new Person(Chromium.browser())) {
      lead.open(address(task), "kommune-0727");
      Locator told = lead.page().locator(".notifications .alert");
      assertThat(told).hasCount(1);
      assertThat(told).containsText(Person.text("task-gone"));
      assertThat(told).not().containsText(Pattern.compile("[<>&]"));
      button(lead, "draft-kept").click();
      Locator dialog = lead.page().locator("dialog");
      assertThat(dialog).containsText("What the lead had in mind, and a little more");
      lead.photograph("draft-read-afterwards");
    }
    try (Person colleague = new Person(Chromium.browser())) {
      colleague.open(address(""), "kollega-0727");
      filters(colleague).waitFor();
      assertThat(button(colleague, "draft-kept")).not().isVisible();
    }
  }

  @Test
  void sessionThatEndsLosesNothingAndShowsNothingToTheNextPerson() {
    String task = journeys.task(Journeys.key("0760", "1"), Journeys.APPLICATION);
    try (Person lead = new Person(Chromium.browser())) {
      lead.open(address(task), "kommune-0760");
      lead.form().waitFor();
      lead.claim();
      lead.choose(FORM, "outcome", "sent");
      field(lead, "contactName").pressSequentially("Before the end");
      saved(lead);
      endSession(lead);
      field(lead, "contactPhone").pressSequentially("55667788");
      field(lead, "caseNumber").pressSequentially("20/123");
      lead.page().waitForTimeout(2_500);
      lead.photograph("draft-session-over");
      toLogin(lead);
      assertThat(lead.page().locator(".notifications")).containsText(Person.text("login-again"));
      lead.photograph("draft-login-again");
      logIn(lead, "kommune-0760");
      assertThat(field(lead, "contactName")).hasValue("Before the end");
      assertThat(field(lead, "contactPhone")).hasValue("55667788");
      assertThat(field(lead, "caseNumber")).hasValue("20/123");
      saved(lead);
      lead.page().waitForLoadState(LoadState.NETWORKIDLE);

      endSession(lead);
      field(lead, "earlierClimateWork").pressSequentially(SECRET);
      toLogin(lead);
      logIn(lead, "kollega-0760");
      filters(lead).waitFor();
      lead.page().navigate(address(task).toString());
      lead.form().waitFor();
      lead.page().waitForTimeout(1_000);
      assertThat(lead.page().content()).doesNotContain(SECRET).doesNotContain("Before the end");
      assertThat(lead.page().evaluate("JSON.stringify({...sessionStorage, ...localStorage})"))
          .asString()
          .doesNotContain(SECRET)
          .doesNotContain("Before the end");
    }
  }

  @Test
  void everyKindOfFieldComesBack() {
    String key = Journeys.key("0665", "P");
    work(
        "kommune-0665",
        key,
        "UserTask_PrepareDraft",
        Map.of("step", "advice", "adviceOn", List.of("organisation")));
    String arrange = open(key, "UserTask_ArrangeSession");
    restored(
        "kkr",
        arrange,
        person -> {
          person.choose("arrange-session", "form", "meeting");
          field(person, "sessionAt").fill("1.12.2020");
          field(person, "sessionAt").press("Enter");
          field(person, "sessionAt").press("Tab");
          time(person).pressSequentially("14:00");
          time(person).press("Enter");
          field(person, "place").pressSequentially("Town hall");
        },
        person -> {
          assertThat(field(person, "sessionAt")).hasValue("01.12.2020");
          assertThat(time(person)).hasValue(Pattern.compile("^14[:.]00$"));
          assertThat(field(person, "place")).hasValue("Town hall");
          assertThat(checked(person, "form")).hasCount(1);
        });
    work("kkr", key, "UserTask_ArrangeSession", Map.of("form", "written"));
    String record = open(key, "UserTask_RecordSession");
    restored(
        "kkr",
        record,
        person -> {
          person.choose("record-session", "held", "true");
          person.choose("record-session", "criteria", "c1_2");
          person.choose("record-session", "criteria", "c3_5");
          field(person, "hours").pressSequentially("7");
          person.page().locator(".fjs-repeat-render-add").click();
          person.page().locator("input[id*=Field_what]").fill("A row");
        },
        person -> {
          assertThat(field(person, "hours")).hasValue("7");
          assertThat(checked(person, "criteria")).not().hasCount(0);
          assertThat(person.page().locator("input[id*=Field_what]")).hasValue("A row");
          JsonNode values = program.as("kkr").get("/api/drafts/" + record).ok().path("values");
          assertThat(values.path("criteria")).extracting(JsonNode::asText).contains("c1_2", "c3_5");
        });
  }

  private void restored(
      String user, String task, Consumer<Person> typing, Consumer<Person> looking) {
    program.as(user).post("/engine-rest/task/" + task + "/claim", Map.of("userId", user)).ok();
    try (Person person = new Person(Chromium.browser())) {
      person.open(address(task), user);
      person.form().waitFor();
      person.page().waitForTimeout(1_000);
      typing.accept(person);
      saved(person);
      person.page().waitForTimeout(2_000);
    }
    try (Person person = new Person(Chromium.browser())) {
      person.open(address(task), user);
      saved(person);
      looking.accept(person);
      person.photograph("draft-restored-" + task.substring(0, 8));
    }
  }

  private void work(String user, String key, String definition, Map<String, ?> values) {
    Client client = program.as(user);
    String task = open(key, definition);
    client.submit(task, values).ok();
    journeys.drain();
  }

  private String open(String key, String definition) {
    return journeys.tasks(key).stream()
        .filter(task -> task.path("taskDefinitionKey").asText().equals(definition))
        .map(task -> task.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private static URI address(String task) {
    String place = task.isEmpty() ? "" : "#/?task=" + task;
    return program.root().resolve(Webapps.TASKLIST + place);
  }

  private static int status(String user, String task) {
    return program.as(user).get("/api/drafts/" + task).status();
  }
}
