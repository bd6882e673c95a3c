package dk.klimaforloeb.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of time and load, as a director sees them and as a municipality does. */
class MonitoringIT extends DemoSuite {

  private static final String FAVRSKOV = Journeys.key("0710", "1");
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
    "/overblik/mails, Favrskov"
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
    for (String file : new String[] {"bolden.csv", "tider", "arbejde", "overblik.xlsx"}) {
      assertThat(WebappSession.withoutLogin(program.root(), "/overblik/" + file).statusCode())
          .as(file)
          .isEqualTo(302);
    }
  }

  private static URI address(String path) {
    return program.root().resolve(path);
  }
}
