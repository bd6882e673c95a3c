package dk.klimaforloeb.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our own pages: a case at one place, and how all municipalities stand. */
class PagesIT extends DemoSuite {

  private static final String FAVRSKOV = Journeys.key("0710", "1");
  private static final String STRUER = Journeys.key("0671", "1");
  private static final String OVERVIEW = "/overblik";
  private static final String KICKOFF_FORM = "hold-kickoff";
  private static final int PHONE = 390;

  @BeforeAll
  static void start() throws Exception {
    startTheProgramAt("2020-11-19T09:00");
    journeys.work(
        "kommune-0710", journeys.task(FAVRSKOV, Journeys.APPLICATION), Forms.application());
    journeys.work("kkr", journeys.task(FAVRSKOV, Journeys.ADMISSION), Forms.admission("admitted"));
    journeys.work("kommune-0710", journeys.task(FAVRSKOV, Journeys.LEAD), Forms.lead());
    String change = journeys.change("kkr");
    assertThat(program.as("kkr").submit(change, Forms.withdrawal(STRUER)).status()).isEqualTo(204);
    journeys.drain();
  }

  @Test
  void whoAsksForACaseLogsInFirstAndFindsAllOfIt() {
    try (Person lead = new Person(Chromium.browser())) {
      lead.open(address(page(FAVRSKOV)), "kommune-0710");
      lead.page().waitForURL(address(page(FAVRSKOV)).toString());

      assertThat(lead.page().locator("h1")).hasText(Person.text("case-name"));
      assertThat(lead.page().locator(".phases > .running h3"))
          .hasText(Person.text("phase-running"));
      assertThat(lead.page().locator(".phases .reached")).hasCount(1);
      assertThat(lead.page().locator(".tasks li").first()).containsText(Person.text("kickoff"));
      assertThat(lead.page().locator(".people")).containsText(Forms.MARK + "@example.org");
      assertThat(lead.page().locator(".events li").first()).containsText(Person.text("lead"));
      assertThat(lead.page().locator(".events")).containsText(Forms.TEXT);
      assertThat(lead.page().locator("section[aria-labelledby=dokumenter] a").first())
          .hasAttribute("href", Forms.URL);
      lead.photograph("case-page");
      assertAccessible(lead, "case-page");
    }
  }

  @Test
  void aForeignCaseLooksLikeOneThatIsNotThere() throws Exception {
    WebappSession foreign = new WebappSession(program.root(), "tasklist", "kommune-0751", "demo");
    HttpResponse<String> there = foreign.page(page(FAVRSKOV));
    HttpResponse<String> nowhere = foreign.page(page(Journeys.key("0999", "1")));

    assertThat(there.statusCode()).isEqualTo(404).isEqualTo(nowhere.statusCode());
    assertThat(there.body())
        .isEqualTo(nowhere.body())
        .contains(Person.text("case-hidden"))
        .doesNotContain(Forms.MARK);
    for (String api : List.of("/api/casefile/" + FAVRSKOV, "/api/casefile/x/0710/1")) {
      assertThat(program.as("kommune-0751").get(api).status()).as(api).isEqualTo(404);
    }
  }

  @Test
  void nobodyReadsAPageWithoutLogin() throws Exception {
    for (String path : List.of(page(FAVRSKOV), OVERVIEW, OVERVIEW + "/overblik.csv")) {
      HttpResponse<String> answer = WebappSession.withoutLogin(program.root(), path);
      assertThat(answer.statusCode()).as(path).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("til=");
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void aPageDoesNotEndTheSessionOfTheWebapps() throws Exception {
    WebappSession lead = new WebappSession(program.root(), "tasklist", "kommune-0710", "demo");
    assertThat(lead.page(page(FAVRSKOV)).headers().allValues("Set-Cookie")).isEmpty();
    assertThat(lead.send("GET", "/task/count", null).statusCode()).isEqualTo(200);
  }

  @Test
  void anEndedCaseKeepsWhatItHadAndSaysFirstHowItEnded() {
    try (Person kkr = new Person(Chromium.browser())) {
      kkr.open(address(page(STRUER)), "kkr");
      kkr.page().waitForURL(address(page(STRUER)).toString());

      assertThat(kkr.page().locator(".outcome")).containsText(Person.text("case-withdrawn"));
      assertThat(kkr.page().locator("#bolden")).hasCount(0);
      assertThat(kkr.page().locator(".events li")).not().hasCount(0);
      assertAccessible(kkr, "ended-case");
    }
  }

  @Test
  void allMunicipalitiesStandInLanesThatAreChosenAndOrdered() {
    try (Person director = new Person(Chromium.browser())) {
      director.open(address(OVERVIEW), "styregruppe");
      director.page().waitForURL(address(OVERVIEW).toString());
      Locator lanes = director.page().locator(".lanes tbody tr");

      assertThat(lanes).hasCount(19);
      director.photograph("overview");
      assertAccessible(director, "overview");

      director.page().getByLabel(Person.text("overview-search")).first().fill("favr");
      show(director);
      assertThat(lanes).hasCount(1);
      assertThat(lanes.first()).containsText(Person.text("kickoff"));

      director.page().navigate(address(OVERVIEW + "?sortering=kommune").toString());
      assertThat(lanes.first().locator("th a")).hasText("Favrskov");
      assertThat(lanes.last().locator("th")).containsText("Aarhus");

      director
          .page()
          .locator("select[name=bold]")
          .selectOption(new SelectOption().setLabel(Person.text("group")));
      show(director);
      assertThat(lanes).hasCount(1);
      lanes.first().locator("a").click();
      assertThat(director.page()).hasURL(address(page(FAVRSKOV)).toString());
      assertThat(director.complaints()).isEmpty();
    }
  }

  private static void show(Person person) {
    person.page().locator(".portfolio .filters button").click();
    person.page().waitForLoadState();
  }

  @Test
  void aMunicipalityStandsAloneInItsOverviewAndItsFile() throws Exception {
    WebappSession lead = new WebappSession(program.root(), "tasklist", "kommune-0710", "demo");
    assertThat(lead.page(OVERVIEW).body()).contains("Favrskov").doesNotContain("Struer");
    assertThat(lead.page(OVERVIEW + "/overblik.csv").body().lines()).hasSize(2);
    assertThat(program.as("kommune-0710").get("/api/monitoring/portfolio").ok()).hasSize(1);
    assertThat(program.as("politik").get("/api/monitoring/portfolio").ok()).isEmpty();
    assertThat(program.as("styregruppe").get("/api/monitoring/portfolio").ok()).hasSize(19);
  }

  @Test
  void cockpitBeginsWithTheMunicipalities() {
    try (Person director = new Person(Chromium.browser())) {
      director.open(program.root().resolve(Webapps.page("cockpit")), "styregruppe");
      assertThat(director.page().locator(".portfolio .lanes tbody tr")).hasCount(19);
      double ours = director.page().locator(".portfolio").boundingBox().y;
      double theirs = director.page().getByText(Person.text("running")).first().boundingBox().y;
      assertThat(ours).isLessThan(theirs);
      director.photograph("cockpit-overview");

      director.page().route("**" + OVERVIEW, Route::abort);
      director.page().reload();
      assertThat(director.page().getByText(Person.text("overview-none"))).isVisible();
    }
  }

  @Test
  void theCaseIsReadAroundTheFormAndNothingTypedIsLost() {
    try (Person kkr = new Person(Chromium.browser())) {
      kkr.open(
          program.root().resolve(Webapps.task(journeys.task(FAVRSKOV, Journeys.KICKOFF))), "kkr");
      kkr.form().waitFor();
      kkr.claim();
      kkr.fill(KICKOFF_FORM, "participants", Forms.TEXT);
      assertThat(kkr.page().locator(".case-head")).containsText(Person.text("case-name"));
      Locator tabs = kkr.page().getByRole(AriaRole.TAB);
      assertThat(tabs).hasCount(10);
      Locator shown = kkr.page().locator(".case-tab-panel:not([hidden])");

      tabs.first().press("ArrowRight");
      tabs.nth(1).press("Enter");
      assertThat(shown.locator(".phases > li")).hasCount(4);
      assertThat(shown.locator(".events")).containsText(Forms.TEXT);
      assertThat(kkr.form()).isHidden();
      kkr.photograph("tasklist-tab-course");
      for (Locator tab : tabs.all().subList(2, 10)) {
        tab.click();
        assertThat(shown.locator(".case-part-body")).not().isEmpty();
      }
      assertThat(shown.locator(".hands")).containsText(Person.text("taken"));

      tabs.nth(8).click();
      shown.locator("textarea").fill(Forms.MARK);
      shown.locator("button[type=submit]").click();
      assertThat(shown.locator(".notes .said")).hasText(Forms.MARK);
      assertThat(tabs.nth(8)).containsText("(1)");
      assertThat(
              Wcag.violations(kkr.page()).stream().filter(violation -> violation.contains("case-")))
          .isEmpty();
      kkr.page().setViewportSize(PHONE, 844);
      assertThat(kkr.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
      kkr.page().setViewportSize(1400, 1000);
      shown.locator(".notes button").click();
      assertThat(shown.locator(".notes .said")).hasCount(0);

      assertThat(kkr.complaints()).isEmpty();
      kkr.page().route("**/dele/data", Route::abort);
      kkr.page().reload();
      kkr.form().waitFor();
      tabs.nth(4).click();
      assertThat(shown.locator(".trouble")).isVisible();
      kkr.page().unroute("**/dele/data");
      shown.locator("button").click();
      assertThat(shown.locator(".trouble")).hasCount(0);
      tabs.nth(4).press("Home");
      kkr.page().keyboard().press("Enter");
      assertThat(kkr.field(KICKOFF_FORM, "participants")).hasValue(Forms.TEXT);
      kkr.page().locator(".unclaim").click();
    }
  }

  @Test
  void aPartThatDoesNotArriveLeavesTheRest() {
    try (Person kkr = new Person(Chromium.browser())) {
      kkr.page().route("**/scripts/casetabs.js*", Route::abort);
      kkr.open(program.root().resolve(Webapps.TASKLIST), "kkr");
      assertThat(kkr.page().locator(".tasks-list li.task")).not().hasCount(0);
      assertThat(kkr.page().locator(".part-missing")).containsText(Person.text("part-missing"));
      assertThat(kkr.page().locator(".worklist-search")).isVisible();
    }
  }

  @Test
  void aPartThatCannotBeDrawnLeavesTheRest() {
    String fails =
        "export default [{ id: 'fails', pluginPoint: 'tasklist.navbar.action', priority: 50,"
            + " render() { throw new Error('fails'); }, unmount() {} }];";
    try (Person kkr = new Person(Chromium.browser())) {
      kkr.page()
          .route(
              "**/scripts/casepage.js*",
              route ->
                  route.fulfill(
                      new Route.FulfillOptions()
                          .setContentType("application/javascript")
                          .setBody(fails)));
      kkr.open(program.root().resolve(Webapps.TASKLIST), "kkr");
      assertThat(kkr.page().locator(".tasks-list li.task")).not().hasCount(0);
      assertThat(kkr.page().locator(".part-missing")).hasCount(1);
      assertThat(kkr.page().locator(".part-missing")).containsText(Person.text("part-missing"));
      assertThat(kkr.page().locator(".worklist-search")).isVisible();
    }
  }

  @Test
  void aTaskLeadsToItsCase() {
    String task = journeys.task(FAVRSKOV, Journeys.KICKOFF);
    try (Person kkr = new Person(Chromium.browser())) {
      kkr.open(program.root().resolve(Webapps.task(task)), "kkr");
      // While the task's head is drawn, what stands in it moves away under the mouse.
      kkr.form().waitFor();
      kkr.page().waitForLoadState(LoadState.NETWORKIDLE);
      kkr.see("case-link").click();
      assertThat(kkr.page()).hasURL(Pattern.compile(".*" + page(FAVRSKOV)));
      kkr.page().locator(".tasks a").first().click();
      assertThat(kkr.page()).hasURL(Pattern.compile(".*task=" + task + ".*"));
    }
  }

  @Test
  void theWebappsPagesAreAccessibleToo() {
    try (Person kkr = new Person(Chromium.browser())) {
      kkr.page().navigate(address(Webapps.TASKLIST).toString());
      assertNothingAgainst(kkr, "login");
      kkr.open(address(Webapps.TASKLIST), "kkr");
      assertNothingAgainst(kkr, "tasks");
      kkr.open(Webapps.task(journeys.task(FAVRSKOV, Journeys.KICKOFF)));
      kkr.form().waitFor();
      assertNothingAgainst(kkr, "task");
      kkr.open(Webapps.page("welcome"));
      assertNothingAgainst(kkr, "welcome");
    }
    try (Person director = new Person(Chromium.browser())) {
      director.open(address(Webapps.page("cockpit")), "styregruppe");
      assertNothingAgainst(director, "dashboard");
      director.open(Webapps.page("cockpit") + "#/processes");
      assertNothingAgainst(director, "processes");
      director.page().locator("td.name a").first().click();
      assertNothingAgainst(director, "definition");
    }
    try (Person admin = new Person(Chromium.browser())) {
      admin.open(address(Webapps.page("admin")), "admin");
      admin.open(Webapps.page("admin") + "#/users");
      assertNothingAgainst(admin, "users");
      admin.open(Webapps.page("admin") + "#/authorization?resource=6");
      assertNothingAgainst(admin, "authorizations");
    }
  }

  @Test
  void theStatementOnAccessibilityIsOpenToEverybody() {
    try (Person somebody = new Person(Chromium.browser())) {
      somebody.page().navigate(address(Webapps.TASKLIST).toString());
      somebody.page().locator("footer .statement").click();
      assertThat(somebody.page()).hasURL(address("/tilgaengelighed").toString());
      assertThat(somebody.page().locator(".top li")).hasCount(1);
      assertAccessible(somebody, "statement");
    }
  }

  /** Once the webapp has drawn the page. */
  private static void assertNothingAgainst(Person person, String name) {
    person.page().waitForLoadState(LoadState.NETWORKIDLE);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(Wcag.violations(person.page())).as(name).isEmpty());
  }

  /** On a wide screen and on a telephone. */
  private static void assertAccessible(Person person, String name) {
    Page page = person.page();
    assertThat(Wcag.violations(page)).as(name).isEmpty();
    page.setViewportSize(PHONE, 844);
    assertThat(Wcag.violations(page)).as(name + " on a telephone").isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as(name + " is not wider than a telephone")
        .isEqualTo(PHONE);
    person.photograph(name + "-390");
    page.setViewportSize(1400, 1000);
  }

  private static String page(String journey) {
    return "/sag/" + journey;
  }

  private static URI address(String path) {
    return program.root().resolve(path);
  }
}
