package dk.klimaforloeb.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import dk.klimaforloeb.Answers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An invitation from the form to the answer on a telephone, and what its link opens besides. */
@TestMethodOrder(OrderAnnotation.class)
class InvitationIT extends DemoSuite {

  private static final String JOINT = "midtjylland-2020:joint";
  private static final Pattern LINK = Pattern.compile("http\\S+(/svar/[A-Za-z0-9_-]{43})");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int PHONE = 390;

  private static String favrskov;
  private static String aarhus;

  @BeforeAll
  static void anEventWithOneSeat() throws Exception {
    startTheProgramAt("2021-02-15T09:00");
    JsonNode wish = journeys.start("kkr", "joint-event");
    assertThat(
            program
                .as("kkr")
                .submit(wish.path("id").asText(), Answers.of("propose-joint-event", "event"))
                .status())
        .isEqualTo(204);
    journeys.drain();
    // That of the summit lies there too.
    String proposal =
        journeys.tasks(JOINT).stream()
            .filter(task -> task.path("name").asText().startsWith("Udarbejd"))
            .map(task -> task.path("id").asText())
            .reduce((first, last) -> last)
            .orElseThrow();
    journeys.work("region", proposal, Answers.of("prepare-event-proposal", "directly"));
    journeys.work(
        "region",
        journeys.task(JOINT, "UserTask_PlanEvent"),
        Answers.of(
            "plan-event",
            "planned",
            "seats",
            1,
            "groups",
            List.of("municipality-0710", "municipality-0751")));
    journeys.drain();
    favrskov = link("kommune-0710@");
    aarhus = link("kommune-0751@");
  }

  @Test
  @Order(1)
  void whoIsInvitedAnswersOnATelephoneWithoutALogin() {
    try (Person guest = new Person(Chromium.browser())) {
      Page page = guest.page();
      page.setViewportSize(PHONE, 800);
      page.navigate(address(favrskov));
      assertThat(page.locator("h1")).containsText("Klimatop");
      guest.photograph("invitation-phone");
      assertThat(Wcag.violations(page)).isEmpty();
      page.locator("button[value=ja]").click();
      assertThat(page.locator(".answer")).containsText("tilmeldt");
      assertThat(page.locator("button[value=ja]")).hasCount(0);
      page.navigate(address(aarhus));
      page.locator("button[value=ja]").click();
      assertThat(page.locator(".answer")).containsText("ventelisten");
    }
    assertThat(program.as("region").get("/api/network/activities").ok().at("/planned/0/coming"))
        .hasToString("1");
  }

  @Test
  @Order(2)
  void whoGivesTheSeatBackGivesItToWhoWaitsAndThatOneIsToldByMail() throws Exception {
    assertThat(post(favrskov, "svar=nej").statusCode()).isEqualTo(303);
    journeys.drain();

    assertThat(get(aarhus).body()).contains("Du er tilmeldt");
    assertThat(mails("kommune-0751@").stream().map(mail -> mail.path("subject").asText()))
        .anyMatch(subject -> subject.startsWith("Der er blevet en plads"));
  }

  @Test
  @Order(3)
  void aMunicipalitySeesNamesOnlyWhereItTakesPart() {
    String own = program.as("kommune-0751").get("/api/network/activities").ok().toString();
    String foreign = program.as("kommune-0710").get("/api/network/activities").ok().toString();
    assertThat(own).contains("Aarhus Kommune");
    assertThat(foreign).contains("Klimatop").doesNotContain("Aarhus Kommune", "/topmoede");
    for (String user : List.of("kommune-0710", "kommune-0751", "politik", "styregruppe", "data")) {
      assertThat(
              program
                  .as(user)
                  .post("/engine-rest/process-definition/key/joint-event/start", Map.of())
                  .status())
          .as(user)
          .isIn(403, 404);
    }
    assertThat(
            program
                .as("kommune-0710")
                .get("/engine-rest/task?processDefinitionKey=event-holding")
                .ok())
        .isEmpty();
  }

  @Test
  @Order(4)
  void theLinkOpensNothingElseAndTellsNobodyOfItself() throws Exception {
    HttpResponse<String> page = get(favrskov);
    assertThat(page.headers().map())
        .containsEntry("Referrer-Policy", List.of("no-referrer"))
        .containsEntry("X-Robots-Tag", List.of("noindex, nofollow"))
        .containsEntry("Cache-Control", List.of("no-store"))
        .doesNotContainKey("Set-Cookie");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
    assertThat(get(favrskov + "/kalender.ics").body()).startsWith("BEGIN:VCALENDAR");

    String nothing = get("/svar/" + "A".repeat(43)).body();
    for (String other : List.of("/svar/x", favrskov + "A", "/svar/" + "%27".repeat(9))) {
      assertThat(get(other).statusCode()).as(other).isEqualTo(404);
      assertThat(get(other).body()).as(other).isEqualTo(nothing);
    }
    for (String other : List.of("/svar", favrskov + "/x", "/svar/x/y/kalender.ics")) {
      assertThat(get(other).statusCode()).as(other).isIn(401, 403, 404);
      assertThat(get(other).body()).as(other).doesNotContain("Klimatop");
    }
    for (String method : List.of("PUT", "DELETE", "PATCH")) {
      assertThat(send(favrskov, method, BodyPublishers.noBody()).statusCode()).isIn(401, 403, 405);
    }
  }

  private static String link(String to) {
    Matcher link = LINK.matcher(mails(to).get(mails(to).size() - 1).path("text").asText());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static List<JsonNode> mails(String to) {
    return StreamSupport.stream(
            program.as("admin").get("/api/demo/mails").ok().spliterator(), false)
        .filter(mail -> mail.path("to").asText().startsWith(to))
        .filter(mail -> mail.path("text").asText().contains("/svar/"))
        .toList();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(path, "GET", BodyPublishers.noBody());
  }

  private static HttpResponse<String> post(String path, String form) throws Exception {
    return send(path, "POST", BodyPublishers.ofString(form));
  }

  private static HttpResponse<String> send(
      String path, String method, HttpRequest.BodyPublisher body) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(address(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, body)
            .build(),
        BodyHandlers.ofString());
  }

  private static String address(String path) {
    return program.root().resolve(path).toString();
  }
}
