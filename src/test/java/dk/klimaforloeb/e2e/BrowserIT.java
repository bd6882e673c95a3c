package dk.klimaforloeb.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people do and see in Tasklist and Cockpit; screenshots are left in the build's folder. */
class BrowserIT extends DemoSuite {

  private static final String FAVRSKOV = Journeys.key("0710", "1");
  private static final String VIBORG = Journeys.key("0791", "1");
  private static final String HEDENSTED = Journeys.key("0766", "1");
  private static final String STRUER = Journeys.key("0671", "1");
  private static final String SKIVE = Journeys.key("0779", "1");
  private static final String NEW_PASSWORD = "Byraadet-2020";
  private static final String ODDER = Journeys.key("0727", "1");

  @BeforeAll
  static void start() throws Exception {
    startTheProgramAt("2020-09-17T00:00");
  }

  @Test
  void coordinatorTakesTheTaskFromTheGroupsFilterReadsWhyItIsThereAndHandsItIn() {
    journeys.work(
        "kommune-0710", journeys.task(FAVRSKOV, Journeys.APPLICATION), Forms.application());
    journeys.work("kkr", journeys.task(FAVRSKOV, Journeys.ADMISSION), Forms.admission("admitted"));
    journeys.work("kommune-0710", journeys.task(FAVRSKOV, Journeys.LEAD), Forms.lead());
    journeys.task(FAVRSKOV, Journeys.KICKOFF);

    try (Person kkr = new Person(Chromium.browser())) {
      kkr.open(program.root().resolve(Webapps.TASKLIST), "kkr");
      kkr.see("group").click();
      kkr.see("kickoff").click();
      assertThat(kkr.form()).containsText(Person.text("why"));
      assertThat(kkr.form()).containsText("afsnittet Finansiering");
      kkr.photograph("task-of-the-coordinator");

      kkr.claim();
      kkr.fillDate("hold-kickoff", "heldOn", "15.9.2020");
      kkr.choose("hold-kickoff", "form", "visit");
      kkr.fill("hold-kickoff", "participants", "Lead and coordinator");
      kkr.photograph("form-filled-in");
      kkr.submit();
      kkr.see("kickoff").waitFor(hidden());
      kkr.photograph("task-handed-in");
    }
    journeys.assertOnboarded(FAVRSKOV);
  }

  @Test
  void mailOpensItsTaskAndARefusedAnswerIsExplained() {
    String task = journeys.task(ODDER, Journeys.APPLICATION);
    JsonNode mail =
        StreamSupport.stream(program.as("admin").get("/api/demo/mails").ok().spliterator(), false)
            .filter(each -> each.path("to").asText().equals("kommune-0727@klimaforloeb.example"))
            .findFirst()
            .orElseThrow();

    try (Person lead = new Person(Chromium.browser())) {
      lead.open(URI.create(Mails.link(mail)), "kommune-0727");
      assertThat(lead.page()).hasURL(Pattern.compile(".*task=" + task + ".*"));
      lead.form().waitFor();
      assertThat(lead.see("application")).isVisible();
      lead.photograph("task-opened-from-mail");

      lead.claim();
      String form = "register-application";
      lead.choose(form, "outcome", "sent");
      lead.fillDate(form, "councilDecisionOn", "15.9.2020");
      lead.fillDate(form, "commitmentLetterOn", "14.9.2020");
      lead.fill(form, "signatories", "The mayor");
      lead.fillDate(form, "sentOn", "17.9.2020");
      lead.fill(form, "applicationUrl", "https://example.org/application");
      lead.fill(form, "contactName", "Contact");
      lead.fill(form, "contactEmail", "contact@example.org");
      lead.choose(form, "hasClimateAccount", "true");
      lead.submit();
      assertThat(lead.page().locator(".notifications"))
          .containsText(Person.labelText(form, "commitmentLetterOn") + ":");
      lead.photograph("answer-refused");
      assertThat(journeys.task(ODDER, Journeys.APPLICATION)).isEqualTo(task);

      lead.fillDate(form, "commitmentLetterOn", "15.9.2020");
      lead.submit();
      lead.see("application").waitFor(hidden());
      assertThat(lead.page().locator(".notifications .alert-danger")).hasCount(0);
    }
    journeys.task(ODDER, Journeys.ADMISSION);
  }

  /** The rows that are filled in must not keep the form from being handed in. */
  @Test
  void municipalityHandsInAFormWithRowsThatWereFilledIn() {
    journeys.work("kommune-0791", journeys.task(VIBORG, Journeys.APPLICATION), Forms.application());
    journeys.work("kkr", journeys.task(VIBORG, Journeys.ADMISSION), Forms.admission("admitted"));
    String task = journeys.task(VIBORG, Journeys.LEAD);

    try (Person lead = new Person(Chromium.browser())) {
      lead.open(program.root().resolve(Webapps.task(task)), "kommune-0791");
      lead.form().waitFor();
      lead.claim();
      lead.fill("appoint-lead", "leadName", "The lead");
      lead.fill("appoint-lead", "leadEmail", "lead@example.org");
      lead.fill("appoint-lead", "politicalCommittee", "Committee");
      lead.photograph("form-with-rows");
      lead.submit();
      lead.see("lead").waitFor(hidden());
    }
    journeys.work("kkr", journeys.task(VIBORG, Journeys.KICKOFF), Forms.kickoff());
  }

  @Test
  void leadSeesAndChangesOnlyTheOwnUser() {
    String user = "kommune-0760";
    String another = "kommune-0766";
    Client lead = program.as(user);
    assertThat(lead.get("/engine-rest/user?maxResults=10").ok()).hasSize(1);
    assertThat(lead.get("/engine-rest/user/" + another + "/profile").status()).isEqualTo(404);
    // With the own password: a wrong one would lock the user for some seconds.
    Map<String, String> change =
        Map.of("password", NEW_PASSWORD, "authenticatedUserPassword", "demo");
    assertThat(lead.put(credentials(another), change).status()).isIn(403, 404);
    assertThat(lead.delete("/engine-rest/user/" + user).status()).isEqualTo(403);

    try (Person person = new Person(Chromium.browser())) {
      person.open(program.root().resolve(Webapps.TASKLIST), user);
      person.see("mine").waitFor();
      person.page().navigate(program.root() + Webapps.page("welcome") + "#!/profile");
      person.see("change-password").click();
      Locator fields = person.page().locator("input[type=password]:visible");
      fields.nth(0).fill("demo");
      fields.nth(1).fill(NEW_PASSWORD);
      fields.nth(2).fill(NEW_PASSWORD);
      person.photograph("own-password");
      person
          .page()
          .getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Person.text("change-password")))
          .last()
          .click();
      person.see("password-changed").waitFor();
    }
    Client changed = new Client(program.root(), user, NEW_PASSWORD);
    assertThat(changed.get("/engine-rest/user/" + user + "/profile").status()).isEqualTo(200);
    assertThat(program.as(another).get("/engine-rest/user/" + another + "/profile").status())
        .isEqualTo(200);
  }

  private static String credentials(String user) {
    return "/engine-rest/user/" + user + "/credentials";
  }

  @Test
  void coordinatorSeesByNameWhoHasTheTask() {
    String task = journeys.task(SKIVE, Journeys.APPLICATION);
    program
        .as("kommune-0779")
        .post("/engine-rest/task/" + task + "/claim", Map.of("userId", "kommune-0779"))
        .ok();

    try (Person kkr = new Person(Chromium.browser())) {
      kkr.open(program.root().resolve(Webapps.task(task)), "kkr");
      Locator heading = kkr.page().locator(".task-details");
      assertThat(heading).containsText("Skive Kommune");
      assertThat(heading).containsText("Tovholder Skive");
      kkr.photograph("task-that-somebody-has");
    }
  }

  @Test
  void whatCannotBeHadIsToldOnceInADanishSentence() {
    URI tasklist = program.root().resolve(Webapps.TASKLIST);
    String task = "#/?task=" + journeys.task(HEDENSTED, Journeys.APPLICATION);
    Pattern raw = Pattern.compile("[<>&{}]|Unavailable");
    try (Person lead = new Person(Chromium.browser())) {
      lead.open(tasklist.resolve("#/?task=no-such-task"), "kommune-0766");
      Locator told = lead.page().locator(".notifications .alert");
      assertThat(told).hasCount(1);
      assertThat(told).containsText(Person.text("task-gone"));
      assertThat(told).not().containsText(raw);

      lead.page()
          .route(
              Pattern.compile(".*/task/[^/?]+$"),
              route ->
                  route.fulfill(
                      new Route.FulfillOptions()
                          .setStatus(503)
                          .setContentType("text/html")
                          .setBody("<html><h1>Service Unavailable</h1></html>")));
      lead.page().navigate(tasklist.resolve(task).toString());
      assertThat(told).containsText(Person.text("no-answer"));
      assertThat(told).not().containsText(raw);
      lead.photograph("told-in-danish");

      lead.page().unrouteAll();
      lead.page().reload();
      lead.form().waitFor();
      lead.page().route(Pattern.compile(".*/claim$"), Route::abort);
      lead.see("claim").click();
      assertThat(told.last()).containsText(Person.text("no-connection"));
      lead.photograph("told-without-connection");
    }
  }

  @Test
  void draftsAreClosedToAllOthersAtBothDoors() {
    String task = journeys.task(STRUER, Journeys.APPLICATION);
    String draft = "/api/drafts/" + task;
    String inTasklist = Webapps.API + "/tasklist/plugin/drafts/default/task/" + task;
    Map<String, ?> typed = Map.of("values", Map.of("remarks", "canary"));
    Client owner = program.as("kommune-0671");
    owner.put(draft, typed).ok();
    for (String user :
        List.of("kkr", "region", "data", "styregruppe", "politik", "admin", "kommune-0706")) {
      Client other = program.as(user);
      assertThat(other.get(draft)).as(user).isEqualTo(other.get("/api/drafts/none"));
      assertThat(other.get("/api/drafts").ok()).isEmpty();
      assertThat(other.put(draft, typed).status()).as(user).isIn(403, 404);
      assertThat(other.delete(draft).status()).isEqualTo(204);
      assertThat(other.get(inTasklist).status()).as("without a session").isEqualTo(401);
    }
    assertThat(owner.get(draft).ok().path("values").path("remarks").asText()).isEqualTo("canary");
    for (String route : List.of("history/variable-instance", "variable-instance", "task")) {
      assertThat(journeys.seen(route).toString()).doesNotContain("canary");
    }

    try (Person lead = new Person(Chromium.browser())) {
      lead.open(program.root().resolve(Webapps.TASKLIST), "kommune-0671");
      String forged = "async path => (await fetch(path, {method: 'DELETE'})).status";
      String read = "async path => (await fetch(path)).status";
      assertThat(lead.page().evaluate(read, inTasklist + "?person=kommune-0671")).isEqualTo(200);
      assertThat(lead.page().evaluate(read, inTasklist + "?person=kommune-0706")).isEqualTo(401);
      assertThat(lead.page().evaluate(forged, inTasklist)).isEqualTo(403);
    }
    assertThat(owner.get(draft).status()).isEqualTo(200);
  }

  @Test
  void steeringGroupSeesTheRunningJourneysInCockpit() {
    String definition =
        journeys
            .seen("process-definition?latestVersion=true&key=municipality-journey")
            .path(0)
            .path("id")
            .asText();
    try (Person member = new Person(Chromium.browser())) {
      member.open(program.root().resolve(Webapps.page("cockpit")), "styregruppe");
      member.see("running").waitFor();
      member.page().waitForLoadState(LoadState.NETWORKIDLE);
      member.photograph("cockpit");
      member
          .page()
          .navigate(
              program.root()
                  + Webapps.page("cockpit")
                  + "#/process-definition/"
                  + definition
                  + "/runtime");
      member.page().getByText(ODDER).first().waitFor();
      member.photograph("cockpit-running-journeys");
    }
  }

  static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }
}
