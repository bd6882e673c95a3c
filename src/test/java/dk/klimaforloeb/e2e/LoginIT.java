package dk.klimaforloeb.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets in, and how long what somebody may do outlives the reason for it. */
class LoginIT extends DemoSuite {

  private static final String DEMO = "demo";
  private static final int TOO_MANY = 429;

  private static People people;
  private static URI tasks;
  private static URI actuator;

  @BeforeAll
  static void start() throws Exception {
    startTheProgram();
    people = new People(program);
    tasks = program.root().resolve("/engine-rest/task/count");
    actuator = program.management().resolve("/actuator/info");
  }

  @Test
  void twoHundredWrongPasswordsFromOutsideShutOutNobody() {
    FromAddress own = new FromAddress("127.0.0.1");
    FromAddress outsider = new FromAddress("127.0.0.66");
    assertThat(own.get(tasks, "admin", DEMO)).isEqualTo(200);
    assertThat(outsider.get(tasks, "kkr", DEMO)).isEqualTo(200);

    for (int attempt = 0; attempt < 200; attempt++) {
      int answer =
          switch (attempt % 3) {
            case 0 -> outsider.get(tasks, "admin", "guess" + attempt);
            case 1 -> outsider.get(actuator, "admin", "guess" + attempt);
            default -> outsider.logIn(program.root(), "ADMIN", "guess" + attempt);
          };
      assertThat(answer).isIn(401, TOO_MANY);
    }

    // The guesser waits, at each door, and does not learn whether the guess was right.
    assertThat(outsider.get(tasks, "admin", DEMO)).isEqualTo(TOO_MANY);
    assertThat(outsider.get(actuator, "admin", DEMO)).isEqualTo(TOO_MANY);
    assertThat(outsider.logIn(program.root(), "admin", DEMO)).isEqualTo(TOO_MANY);
    FromAddress pretender = new FromAddress("127.0.0.66", "X-Forwarded-For: 127.0.0.1\r\n");
    assertThat(pretender.get(tasks, "admin", DEMO)).isEqualTo(TOO_MANY);
    // The owner does not, nor does anybody else behind the guesser's address.
    assertThat(own.get(tasks, "admin", DEMO)).isEqualTo(200);
    assertThat(own.get(actuator, "admin", DEMO)).isEqualTo(200);
    assertThat(own.logIn(program.root(), "admin", DEMO)).isEqualTo(200);
    assertThat(outsider.get(tasks, "kkr", DEMO)).isEqualTo(200);
    assertThat(outsider.get(tasks, "region", DEMO)).isEqualTo(200);

    // A command ends the waiting; without it, it ends by itself within a minute.
    assertThat(program.as("kkr").post("/api/identity/unlock/admin", Map.of()).status())
        .isEqualTo(403);
    program.as("admin").post("/api/identity/unlock/Admin", Map.of()).ok();
    assertThat(outsider.get(tasks, "admin", DEMO)).isEqualTo(200);
    assertThat(program.as("admin").post("/api/identity/unlock/nobody", Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void waitingEndsByItself() throws InterruptedException {
    FromAddress forgetful = new FromAddress("127.0.0.67");
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(forgetful.get(tasks, "data", "wrong")).isEqualTo(401);
    }
    assertThat(forgetful.get(tasks, "data", DEMO)).isEqualTo(TOO_MANY);

    TimeUnit.MILLISECONDS.sleep(2_200);
    assertThat(forgetful.get(tasks, "data", DEMO)).isEqualTo(200);
  }

  @Test
  void aClientWithTheRightPasswordThatHasToWaitCostsItsNeighboursNothing() {
    FromAddress townHall = new FromAddress("127.0.0.68");
    IntStream.range(0, 6).forEach(i -> townHall.get(tasks, "kommune-0727", "wrong"));
    IntStream.range(0, 150)
        .forEach(i -> assertThat(townHall.get(tasks, "kommune-0727", DEMO)).isIn(200, TOO_MANY));

    assertThat(townHall.get(tasks, "kommune-0746", DEMO)).isEqualTo(200);
  }

  @Test
  void guessingOneAccountFromManyAddressesIsSlowedButNotForItsOwner() {
    FromAddress desk = new FromAddress("127.0.0.69");
    assertThat(desk.get(tasks, "videnspartner", DEMO)).isEqualTo(200);

    IntStream.range(0, 10)
        .mapToObj(i -> new FromAddress("127.0.1." + (i + 1)))
        .forEach(
            guesser ->
                IntStream.range(0, 3)
                    .forEach(i -> guesser.get(tasks, "videnspartner", "guess" + i)));

    assertThat(new FromAddress("127.0.2.1").get(tasks, "videnspartner", DEMO)).isEqualTo(TOO_MANY);
    // Not by HTTP basic, which remembers what was right a moment ago.
    assertThat(desk.logIn(program.root(), "videnspartner", DEMO)).isEqualTo(200);
  }

  @Test
  void othersPasswordsCannotBeGuessedByWhoIsLoggedIn() {
    FromAddress insider = new FromAddress("127.0.0.70");
    URI verify = program.root().resolve("/engine-rest/identity/verify");
    for (int attempt = 0; attempt < 30; attempt++) {
      String guess = "{\"username\":\"styregruppe\",\"password\":\"guess" + attempt + "\"}";
      assertThat(insider.post(verify, "region", DEMO, guess)).isLessThan(500);
    }

    // Either the route is closed, or what it was used for has to wait like a login.
    String right = "{\"username\":\"styregruppe\",\"password\":\"demo\"}";
    boolean isOpen = insider.post(verify, "region", DEMO, right) == 200;
    assertThat(insider.get(tasks, "styregruppe", DEMO)).isEqualTo(isOpen ? TOO_MANY : 200);
    assertThat(new FromAddress("127.0.0.1").get(tasks, "styregruppe", DEMO)).isEqualTo(200);
  }

  @Test
  void capitalAndSmallLettersAreTheSameInANameAndTheStoredOneCounts() {
    Client loud = program.as("Kommune-0707");
    assertThat(loud.get("/engine-rest/user/kommune-0707/profile").ok().path("id").asText())
        .isEqualTo("kommune-0707");
    assertThat(new FromAddress("127.0.0.1").get(actuator, "ADMIN", DEMO)).isEqualTo(200);
    try (Person person = new Person(Chromium.browser())) {
      person.open(program.root().resolve(Webapps.TASKLIST), "KOMMUNE-0707");
      JsonNode login =
          new ObjectMapper()
              .valueToTree(
                  person.page().evaluate("fetch('" + Webapps.LOGIN + "').then(a => a.json())"));
      assertThat(login.path("userId").asText()).isEqualTo("kommune-0707");
    }

    for (String taken : new String[] {"Kommune-0707", "kommune-0707"}) {
      Client.Answer answer =
          program
              .as("admin")
              .post(
                  "/engine-rest/user/create",
                  Map.of(
                      "profile",
                      Map.of("id", taken, "firstName", "A", "lastName", "B"),
                      "credentials",
                      Map.of("password", "demo")));
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body().path("message").asText()).startsWith("Brugernavnet findes");
    }
  }

  @Test
  void anOldPasswordAndADeletedUserAreOutAtOnce() {
    Client otto = people.user("otto", "Otto", "municipality-0766");
    otto.get("/engine-rest/task/count").ok();

    otto.put(
            "/engine-rest/user/otto/credentials",
            Map.of("password", "another", "authenticatedUserPassword", "demo"))
        .ok();
    assertThat(otto.get("/engine-rest/task/count").status()).isEqualTo(401);

    Client anew = new Client(program.root(), "otto", "another");
    anew.get("/engine-rest/task/count").ok();
    people.remove("otto");
    assertThat(anew.get("/engine-rest/task/count").status()).isEqualTo(401);
  }

  @Test
  void aSessionLosesItsRightsWithinSecondsOfTheGroupAndEndsWithTheUser() throws Exception {
    people.user("vera", "Vera", "municipality-0766");
    try (Person vera = new Person(Chromium.browser())) {
      vera.open(program.root().resolve(Webapps.TASKLIST), "vera");
      assertThat(statusOf(vera.page(), Webapps.ENGINE + "/group/count")).isEqualTo(200);
      String own = "fetch('" + Webapps.LOGIN + "')";
      assertThat(vera.page().evaluate(own + ".then(a => a.json()).then(a => a.authorizedApps)"))
          .asString()
          .contains("tasklist");

      people.leave("vera", "municipality-0766");
      await(
          () ->
              !vera.page()
                  .evaluate(own + ".then(a => a.json()).then(a => a.authorizedApps)")
                  .toString()
                  .contains("tasklist"));

      people.remove("vera");
      await(
          () ->
              statusOf(vera.page(), Webapps.LOGIN) == 404
                  && statusOf(vera.page(), Webapps.ENGINE + "/task") == 401);
    }
  }

  @Test
  void whoHasToWaitReadsHowLongOnTheLoginPage() {
    try (Person person = new Person(Chromium.browser())) {
      Page page = person.page();
      page.navigate(program.root().resolve(Webapps.TASKLIST).toString());
      for (int attempt = 0; attempt < 6; attempt++) {
        page.locator("input[type=text]").fill("Kommune-0756");
        page.locator("input[type=password]").fill("wrong");
        page.locator("button[type=submit]").click();
        page.locator(".notifications .alert").first().waitFor();
        page.waitForTimeout(200);
      }
      assertThat(page.locator(".notifications")).containsText(Person.text("wait"));
      person.photograph("login-has-to-wait");
    }
  }

  private static int statusOf(Page page, String path) {
    return (Integer) page.evaluate("path => fetch(path).then(a => a.status)", path);
  }

  /** Not longer than the few seconds that are promised. */
  private static void await(BooleanSupplier condition) throws Exception {
    Instant latest = Instant.now().plus(Duration.ofSeconds(5));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(latest);
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }
}
