package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What meets a request that is wrong, roundabout or never ends; and what the log tells of it. */
class FrontIT extends DemoSuite {

  private static final String CANARY = "kanariefugl";
  private static final int HALF_SENT = 500;
  private static final int CONNECTIONS_OF_ONE = 1_000;
  private static final long FAST_NANOS = TimeUnit.SECONDS.toNanos(3);
  private static final int MOST_LINES_OF_A_MISTAKE = 2;

  private static String task;

  @BeforeAll
  static void start() throws Exception {
    startTheProgram();
    task = journeys.task(Journeys.key("0751", "P"), Journeys.DRAFT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%65ngine-rest/task",
        "/engine-rest;a/task",
        "/engine-rest/task;a=b",
        "/engine-rest//task",
        "/engine-rest/./task",
        "/engine-rest/x/../task",
        "/engine-rest/%2e%2e/api/demo/clock",
        "/engine-rest/task%2f",
        "/engine-rest/task%5c",
        "/engine-rest/t%00",
        "/engine-rest/t%C3ask",
        Webapps.ROOT + "/%61pi/engine/engine/default/task",
        Webapps.API + "/%65ngine/engine/default/task",
        Webapps.API + ";a/engine/engine/default/task",
        "/%61pi/agreement/allocations"
      })
  void aRoundaboutAddressIsRefusedInDanish(String path) throws IOException {
    for (String login : List.of("kkr:demo", "admin:demo")) {
      String answer =
          RawRequest.answer(program.root(), "127.0.0.1", RawRequest.get(path, "localhost", login));
      assertThat(answer).as("%s as %s", path, login).startsWith("HTTP/1.1 400");
      assertThat(answer).containsAnyOf("Adressen er skrevet", "kan ikke bruges");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        Webapps.ROOT,
        Webapps.ROOT + "/",
        Webapps.ROOT + "/app/tasklist",
        Webapps.ROOT + "/app/",
        Webapps.ROOT + "/app/tasklist/"
      })
  void noRedirectGoesWhereTheHostHeaderSays(String path) throws IOException {
    String answer =
        RawRequest.answer(
            program.root(), "127.0.0.1", RawRequest.get(path, "evil.example", "kkr:demo"));
    assertThat(answer)
        .startsWith("HTTP/1.1 302")
        .containsPattern("(?i)location: " + Webapps.ROOT + "/app/");
    assertThat(answer).doesNotContain("evil.example");
  }

  @Test
  void whatAPersonGotWrongIsNoFaultOfTheServer() {
    Map<String, Client.Answer> answers = new LinkedHashMap<>();
    Client kkr = program.as("kkr");
    for (String question :
        List.of(
            "task?firstResult=-5",
            "task?maxResults=-5",
            "task?maxResults=abc",
            "task?nameLike=%00",
            "task?sortBy=abc&sortOrder=asc",
            "task?dueBefore=" + CANARY,
            "task?processVariables=" + CANARY,
            "process-instance?businessKey=a%00",
            "user?memberOfGroup=%00",
            "history/process-instance/report?reportType=x&periodUnit=y",
            "engine/nosuch/task",
            "task/" + task + "/variables/municipality/data")) {
      answers.put(question, kkr.get("/engine-rest/" + question));
    }
    Client admin = program.as("admin");
    answers.put("members", admin.put("/engine-rest/group/secretariat/members/nobody", Map.of()));
    answers.put("member", admin.put("/engine-rest/group/secretariat/members/kkr", Map.of()));
    answers.put("retries", admin.put("/engine-rest/job/nosuch/retries", Map.of("retries", 1)));
    answers.put("negative", admin.put("/engine-rest/job/nosuch/retries", Map.of("retries", -1)));
    answers.put("right", admin.post("/engine-rest/authorization/create", Map.of()));
    answers.put("user", admin.post("/engine-rest/user/create", newUser("a b")));
    answers.put("again", admin.post("/engine-rest/user/create", newUser("kkr")));
    answers.put("group", admin.post("/engine-rest/group/create", Map.of("id", "g".repeat(300))));
    answers.put("clock", admin.post("/api/demo/clock", List.of("x")));
    answers.put("many", kkr.post("/engine-rest/task?maxResults=5", Map.of("taskIdIn", ids())));
    answers.put("nul", kkr.post("/engine-rest/task?maxResults=5", Map.of("nameLike", "a\0")));
    answers.put(
        "politik", program.as("politik").get("/engine-rest/decision-definition/key/task-division"));
    Client municipality = program.as("kommune-0751");
    String deep = "[".repeat(700) + "]".repeat(700);
    String form = "/engine-rest/task/" + task + "/submit-form";
    answers.put("deep", municipality.post(form, typed(deep, "Json")));
    answers.put("file", municipality.post(form, typed("x", "File")));
    answers.put("number", municipality.post(form, typed("x", "Integer")));

    answers.forEach(
        (what, answer) -> {
          assertThat(answer.status()).as(what).isBetween(400, 499);
          String said = answer.body().toString();
          assertThat(said)
              .as(what)
              .containsAnyOf(
                  "Intet er gemt",
                  "prøv igen",
                  "findes ikke",
                  "Fjern det tegn",
                  "adgang",
                  "Send",
                  "skriv",
                  "er lukket",
                  "findes allerede");
          assertThat(said).as(what).doesNotContain("Cannot", "exception occurred", CANARY);
        });
    assertThat(answers.get("again").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"firstName", "lastName", "email"})
  void aNameThatIsTooLongIsRefusedByItsName(String field) {
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("id", "kkr");
    profile.put("firstName", "A");
    profile.put("lastName", "B");
    profile.put("email", "kkr@klimaforloeb.example");
    profile.put(field, "x".repeat(300));
    Client.Answer answer = program.as("kkr").put("/engine-rest/user/kkr/profile", profile);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("message").asText()).contains(field, "255");
  }

  /** Names, addresses, passwords and what was typed stay out of the log, whatever goes wrong. */
  @Test
  void aMistakeIsOneLineInTheLogAndTellsNothingThatWasTyped() {
    long before = lines();
    Client municipality = program.as("kommune-0751");
    int mistakes = 0;
    for (int i = 0; i < 3; i++) {
      municipality.submit(task, Map.of("step", CANARY, "version", CANARY.repeat(50)));
      municipality.submit(task, Map.of("step", "finished", CANARY, CANARY));
      municipality.post("/engine-rest/task/" + task + "/submit-form", CANARY);
      municipality.get("/engine-rest/task?dueBefore=" + CANARY);
      municipality.get("/engine-rest/task/" + CANARY);
      municipality.get("/api/" + CANARY);
      municipality.post("/engine-rest/task/" + task + "/claim", Map.of("userId", CANARY));
      program.as("politik").submit(task, Map.of("step", CANARY));
      new Client(program.root(), CANARY, CANARY).get("/engine-rest/task");
      program
          .as("admin")
          .put("/engine-rest/user/kommune-0740/credentials", Map.of("password", CANARY));
      program
          .as("kommune-0751")
          .put(
              "/engine-rest/user/kommune-0751/profile",
              Map.of("id", "kommune-0751", "firstName", CANARY.repeat(40), "email", CANARY));
      mistakes += 11;
    }
    assertThat(program.log()).doesNotContain(CANARY);
    assertThat(lines() - before).isLessThanOrEqualTo((long) mistakes * MOST_LINES_OF_A_MISTAKE);
    assertThat(program.log().lines().filter(line -> line.startsWith("\tat ")).count())
        .as("lines of traces in %s", program.log())
        .isZero();
  }

  /** People are made, log in, hand in and are written to; the log knows none of it. */
  @Test
  void aJourneyLeavesNothingPersonalInTheLog() {
    Client admin = program.as("admin");
    String person = CANARY + "-bruger";
    Map<String, Object> profile =
        Map.of(
            "id", person, "firstName", CANARY, "lastName", CANARY, "email", CANARY + "@a.example");
    admin
        .post(
            "/engine-rest/user/create",
            Map.of("profile", profile, "credentials", Map.of("password", CANARY + "-Aa1!")))
        .ok();
    admin.put("/engine-rest/group/municipality-0710/members/" + person, Map.of()).ok();
    journeys.moveClock("2020-09-17T09:00");
    Map<String, Object> values = new LinkedHashMap<>(Forms.application());
    values.put("contactName", CANARY);
    values.put("contactEmail", CANARY + "@b.example");
    values.put("earlierClimateWork", CANARY);
    Client municipality = new Client(program.root(), person, CANARY + "-Aa1!");
    String application = journeys.task(Journeys.key("0710", "1"), Journeys.APPLICATION);
    assertThat(municipality.submit(application, values).status()).isEqualTo(204);
    journeys.task(Journeys.key("0710", "1"), Journeys.ADMISSION);
    journeys.drain();
    assertThat(admin.get("/api/demo/mails").ok().toString()).contains(CANARY);

    assertThat(program.log()).doesNotContain(CANARY);
  }

  /** Half of them stop amid the head, half, more than there are threads, amid the body. */
  @Test
  void whoNeverEndsARequestHoldsUpNobodyElse() throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try {
      String head =
          "POST /engine-rest/task HTTP/1.1\r\nHost: localhost\r\n"
              + RawRequest.authorization("kkr:demo")
              + "Content-Type: application/json\r\n";
      for (int i = 0; i < HALF_SENT; i++) {
        boolean isAmidBody = i % 2 == 0;
        String text = isAmidBody ? head + "Content-Length: 1000\r\n\r\n{\"name" : head;
        sockets.add(RawRequest.begin(program.root(), "127.0.0.1", text));
      }
      for (int i = 0; i < 5; i++) {
        long begun = System.nanoTime();
        String answer =
            RawRequest.answer(
                program.root(),
                "127.0.0.2",
                RawRequest.get("/engine-rest/task?maxResults=1", "localhost", "kkr:demo"));
        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(System.nanoTime() - begun).isLessThan(FAST_NANOS);
      }
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  /** More than one address may have, of which the last are hung up on at once. */
  @Test
  void oneAddressCannotTakeAllConnections() throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < CONNECTIONS_OF_ONE; i++) {
        sockets.add(RawRequest.begin(program.root(), "127.0.0.4", "GET / HTTP/1.1\r\n"));
      }
      assertThat(isHungUp(program.root(), "127.0.0.4")).isTrue();
      assertThat(isHungUp(program.root(), "127.0.0.5")).isFalse();
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private static boolean isHungUp(URI root, String from) {
    try {
      return RawRequest.answer(root, from, RawRequest.get("/", "localhost", "kkr:demo")).isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  /** A byte a second keeps the connection's own time-out from striking. */
  @Test
  void aTrickleEnds() throws Exception {
    String head =
        "POST /engine-rest/task HTTP/1.1\r\nHost: localhost\r\n"
            + RawRequest.authorization("kkr:demo")
            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
    long begun = System.nanoTime();
    try (Socket socket = RawRequest.begin(program.root(), "127.0.0.3", head)) {
      Thread trickle =
          new Thread(
              () -> {
                try {
                  while (!Thread.currentThread().isInterrupted()) {
                    socket.getOutputStream().write(' ');
                    TimeUnit.MILLISECONDS.sleep(500);
                  }
                } catch (IOException | InterruptedException e) {
                  // It was ended.
                }
              });
      trickle.start();
      int first = socket.getInputStream().read();
      assertThat(first).isEqualTo('H');
      assertThat(new String(socket.getInputStream().readNBytes(11), StandardCharsets.ISO_8859_1))
          .isEqualTo("TTP/1.1 408");
      trickle.interrupt();
    }
    assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(25));
  }

  private static long lines() {
    return program.log().lines().count();
  }

  private static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      ids.add("id" + i);
    }
    return ids;
  }

  private static Map<String, Object> typed(String value, String type) {
    return Map.of("variables", Map.of("step", Map.of("value", value, "type", type)));
  }

  private static Map<String, Object> newUser(String id) {
    return Map.of(
        "profile",
        Map.of("id", id, "firstName", "A", "lastName", "B", "email", "a@klimaforloeb.example"),
        "credentials",
        Map.of("password", "Aa1!aaaaaaaa"));
  }
}
