package dk.klimaforloeb.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of time and load, as a director sees them and as a municipality does. */
class MonitoringIT extends DemoSuite {

  private static final String FAVRSKOV = Journeys.key("0710", "1");
  private static final String RINGKOEBING = Journeys.key("0760", "1");
  private static final String FAULTS = "/overblik/fejl";
  private static final int PHONE = 390;

  @BeforeAll
  static void start() throws Exception {
    startTheProgramAt("2020-11-19T09:00");
    journeys.work(
        "kommune-0710", journeys.task(FAVRSKOV, Journeys.APPLICATION), Forms.application());
    journeys.work("kkr", journeys.task(FAVRSKOV, Journeys.ADMISSION), Forms.admission("admitted"));
  }

  @ParameterizedTest
  @CsvSource({
    "/overblik/bolden, Favrskov",
    "/overblik/tider, Opstart",
    "/overblik/arbejde, Kommunerne",
    "/overblik?gruppering=fase, Opstart",
    "/overblik/diagrammer, Opstart",
    "/overblik/mails, Favrskov",
    "/overblik/fejl, Fejl",
    "/overblik/styregrupper, Besluttet",
    "/overblik/rapport, Rapporter",
    "/overblik/oekonomi, Nationale penge",
    "/overblik/netvaerk, Klimatopm\u00f8de",
    "/overblik/aftalen, Klimatopm\u00f8de"
  })
  void aDirectorSeesThePageOnAnyScreenAndNothingComplains(String path, String shown) {
    try (Person director = new Person(Chromium.browser())) {
      director.open(address(path), "styregruppe");
      director.page().waitForURL(address(path).toString());
      Page page = director.page();

      assertThat(page.locator("main")).containsText(shown);
      assertThat(page.locator("nav [aria-current]")).hasCount(1);
      assertThat(Wcag.violations(page)).as(path).isEmpty();
      page.setViewportSize(PHONE, 844);
      assertThat(Wcag.violations(page)).as(path + " on a telephone").isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as(path + " is not wider than a telephone")
          .isEqualTo(PHONE);
      assertThat(director.complaints()).isEmpty();
    }
  }

  @Test
  void aViewIsKeptOpenedAndDroppedByKeyboardAndOnATelephone() {
    String kept = "i din visning \"Efter fase\"";
    try (Person director = new Person(Chromium.browser())) {
      director.open(address("/overblik?gruppering=fase"), "styregruppe");
      Page page = director.page();
      page.locator("input[name=navn]").first().fill("Efter fase");
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
      page.keyboard().press("Enter");

      page.waitForURL("**/overblik?visning=*");
      assertThat(page.locator(".portfolio [role=status]")).containsText(kept);
      assertThat(page.locator("select[name=gruppering]")).hasValue("fase");
      page.setViewportSize(PHONE, 844);
      assertThat(Wcag.violations(page)).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);

      page.navigate(address("/overblik").toString());
      assertThat(page.locator(".portfolio [role=status]")).containsText(kept);
      page.locator("[action$='/slet'] button").press("Enter");
      assertThat(page.locator(".outcome[role=status]")).containsText("Efter fase");
      assertThat(page.locator(".views [href*='visning=']")).hasCount(0);
      assertThat(director.complaints()).isEmpty();
      assertThat(
              page.evaluate(
                  "fetch('/overblik/visninger', {method: 'POST'}).then(answer => answer.status)"))
          .as("a form that is not of this session's page")
          .isEqualTo(403);
    }
  }

  @Test
  void aHeatMapIsDrawnOnItsDiagramAndLosesNothingWithoutIt() {
    try (Person director = new Person(Chromium.browser())) {
      director.open(address("/overblik/diagrammer/onboarding"), "styregruppe");
      Page page = director.page();
      assertThat(page.locator(".djs-container svg").first()).isVisible();
      assertThat(page.locator(".djs-overlay")).not().hasCount(0);
      assertThat(Wcag.violations(page)).isEmpty();
      assertThat(director.complaints()).isEmpty();
      director.photograph("heat-map");

      page.route("**/sider/diagram.js", Route::abort);
      page.reload();
      assertThat(page.locator(".djs-container")).hasCount(0);
      assertThat(page.locator("tbody tr")).not().hasCount(0);
    }
  }

  @Test
  void aMunicipalityReadsItsOwnTimesAndNothingOfTheWork() throws Exception {
    WebappSession lead = new WebappSession(program.root(), "tasklist", "kommune-0727", "demo");

    assertThat(lead.page("/overblik/bolden").body()).contains("Odder").doesNotContain("Favrskov");
    assertThat(lead.page("/overblik/bolden.csv").body()).doesNotContain("Favrskov");
    assertThat(lead.page("/overblik/tider").body()).doesNotContain("Favrskov");
    assertThat(lead.page("/overblik/arbejde").statusCode()).isEqualTo(403);
    assertThat(lead.page("/overblik/arbejde").body()).doesNotContain("Favrskov");
    assertThat(program.as("kommune-0727").get("/api/monitoring/load").status()).isEqualTo(403);
    assertThat(lead.page(FAULTS).statusCode()).isEqualTo(403);
    assertThat(lead.page("/overblik").body()).doesNotContain(FAULTS);
    assertThat(program.as("kommune-0727").get("/api/monitoring/faults").status()).isEqualTo(403);
    for (String file : new String[] {"bolden.csv", "tider", "arbejde", "overblik.xlsx", "fejl"}) {
      assertThat(WebappSession.withoutLogin(program.root(), "/overblik/" + file).statusCode())
          .as(file)
          .isEqualTo(302);
    }
  }

  /** A mail that cannot be delivered, and a step that fails: both ended by those who may. */
  @Test
  void faultsAreReadByTheProgrammesPeopleAndEndedByThoseWhoMay() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "a given program is not broken");
    program.change("update act_id_user set email_ = 'region' where id_ = 'region'");
    journeys.work(
        "kommune-0760", journeys.task(RINGKOEBING, Journeys.APPLICATION), Forms.application());
    journeys.drain();
    program.change(named("municipalityCode", "gone"));
    journeys.work(
        "kkr", journeys.task(RINGKOEBING, Journeys.ADMISSION), Forms.admission("admitted"));
    program.as("admin").post("/api/demo/clock", Map.of("to", "2020-11-19T10:00")).ok();

    try (Person secretary = new Person(Chromium.browser())) {
      secretary.open(address(FAULTS), "kkr");
      Page page = secretary.page();
      page.waitForURL(address(FAULTS).toString());
      assertThat(page.locator(".fault h3")).hasCount(2);
      assertThat(page.locator(".fault h3").first()).containsText("Mails til");
      assertThat(page.locator(".fault h3").last())
          .containsText("\"Udpeg tovholder\" i \"Opstart\"");
      assertThat(page.locator("main"))
          .not()
          .containsText(Pattern.compile("Exception|incident|municipalityCode|UserTask"));
      assertThat(page.locator("form")).hasCount(1);
      assertThat(Wcag.violations(page)).isEmpty();
      page.setViewportSize(PHONE, 844);
      assertThat(Wcag.violations(page)).as("on a telephone").isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);

      program.change("update act_id_user set email_ = 'r@klima.example' where id_ = 'region'");
      page.locator("form button").click();
      assertThat(page.locator("[role=status]")).containsText("sendt af sted igen");
      assertThat(page.locator(".fault h3")).hasCount(1);
      journeys.drain();
      page.reload();
      assertThat(page.locator("[role=status]")).hasCount(0);
      assertThat(page.locator(".fault h3")).hasCount(1);
      assertThat(secretary.complaints()).isEmpty();
    }
    program.change(named("gone", "municipalityCode"));
    try (Person administrator = new Person(Chromium.browser())) {
      administrator.open(address(FAULTS), "admin");
      Page page = administrator.page();
      page.waitForURL(address(FAULTS).toString());
      assertThat(page.locator("details li")).containsText("municipalityCode");
      page.locator("form button").click();
      assertThat(page.locator("[role=status]")).containsText("1 trin bliver pr\u00f8vet igen nu");
      journeys.drain();
      page.reload();
      assertThat(page.locator("main")).containsText("Der er ingen fejl");
      assertThat(journeys.task(RINGKOEBING, Journeys.LEAD)).isNotNull();
    }
  }

  /** By a page of another session, of none, or without its token; and by who has no right. */
  @Test
  void aFormThatComesFromNoPageOfTheSessionDoesNothing() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "a given program is not broken");
    program.change(
        "update mail_ledger set status = 'failed', cause = 'address:kommune-0710'"
            + " where recipient = 'kommune-0710'");
    String send = FAULTS + "/mails";
    WebappSession secretary = new WebappSession(program.root(), "tasklist", "kkr", "demo");
    WebappSession director = new WebappSession(program.root(), "tasklist", "styregruppe", "demo");
    String token = token(secretary);

    for (HttpResponse<String> refused :
        List.of(
            secretary.form(send, "aarsag", "x"),
            secretary.form(send, "aarsag", "x", "_csrf", "wrong"),
            director.form(send, "aarsag", "x", "_csrf", token),
            director.form(FAULTS + "/arbejde", "fejl", "x"))) {
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).contains("Der er ikke \u00e6ndret noget", "<html lang=\"da\">");
    }
    assertThat(secretary.form("/overblik", "_csrf", token).statusCode()).isEqualTo(403);
    assertThat(secretary.form(FAULTS + "/arbejde", "fejl", "x", "_csrf", token).body())
        .contains("Kun administratorer");

    HttpResponse<String> done = secretary.form(send, "aarsag", "x", "_csrf", token);
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.headers().firstValue("Location")).hasValue(FAULTS);
    assertThat(secretary.page(FAULTS).body()).contains("Der blev ikke gjort noget");
    assertThat(secretary.page(FAULTS).body()).doesNotContain("Der blev ikke gjort noget");
    assertThat(program.number("select count(*) from mail_ledger where status = 'failed'"))
        .isPositive();
    program.change("update mail_ledger set status = 'sent', cause = null where status = 'failed'");
  }

  private static String token(WebappSession person) throws Exception {
    Matcher token =
        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(person.page(FAULTS).body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static String named(String name, String newName) {
    return "update act_ru_variable set name_ = '%s' where name_ = '%s' and tenant_id_ = '0760'"
        .formatted(newName, name);
  }

  private static URI address(String path) {
    return program.root().resolve(path);
  }
}
