package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed without warning, with the database settings that the demo comes with, and started again on
 * what it left: the cases go on, nothing that was acknowledged is lost, and nothing is done twice.
 */
class RestartIT {

  private static final String FAVRSKOV = Journeys.key("0710", "1");
  private static final int PIONEERS = Journeys.PIONEERS.size();
  private static final long AT_MOST_SECONDS = 60;

  @TempDir private Path folder;
  private ProgramProcess program;
  private Journeys journeys;
  private ExecutorService threads;

  @BeforeEach
  void prepare() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "a given program is not killed");
    program = new ProgramProcess(folder);
    journeys = new Journeys(program.root());
    // Two people at a time: when the program dies, one is answered, one at work, the others wait.
    threads = Executors.newFixedThreadPool(2);
  }

  @AfterEach
  void stop() throws Exception {
    threads.shutdownNow();
    program.stop();
  }

  @Test
  void goesOnAfterBeingKilled() throws Exception {
    killWhileStarting();
    killWhileTheClockMoves();
    killWhileApplicationsAreHandedIn();
    killWhileMailsLeave();
    killWhileJourneysEnd();
    journeys.onboardAfterApplication("0710", "1");
    Map<String, Integer> tasks = tasksThatThereWere();
    assertMails();
    program.stop();
    assertTables(tasks);
  }

  private void start() throws Exception {
    program.launch(List.of("--spring.profiles.active=demo"));
    program.awaitReadiness();
  }

  /** Once while tables are made, once while users and the programme are. */
  private void killWhileStarting() throws Exception {
    program.launch(List.of("--spring.profiles.active=demo"));
    program.await(() -> Files.exists(folder.resolve("data/demo/klimaforloeb.mv.db")));
    program.kill();

    program.launch(List.of("--spring.profiles.active=demo"));
    program.await(program::isListening);
    program.kill();

    start();
    assertThat(journeys.seen("history/process-instance?processDefinitionKey=programme")).hasSize(1);
  }

  private void killWhileTheClockMoves() throws Exception {
    CompletableFuture<?> move = inBackground(() -> journeys.moveClock("2020-09-17T00:00"));
    killWhen(() -> journeysThatThereWere() >= PIONEERS + 3);
    assertCutOff(move);

    start();
    assertThat(journeysThatThereWere())
        .isBetween(PIONEERS + 3, PIONEERS + Journeys.ROUND_ONE.size());
    journeys.moveClock("2020-09-17T00:05");
    for (String municipality : Journeys.ROUND_ONE) {
      journeys.task(Journeys.key(municipality, "1"), Journeys.APPLICATION);
    }
    assertThat(journeysThatThereWere()).isEqualTo(PIONEERS + Journeys.ROUND_ONE.size());
  }

  private void killWhileApplicationsAreHandedIn() throws Exception {
    Map<String, String> left = open(Journeys.APPLICATION, Journeys.ROUND_ONE);
    Set<String> acknowledged =
        killAfterTheFirst(left, journey -> "kommune-" + municipality(journey), Forms.application());

    start();
    Map<String, String> open = open(Journeys.APPLICATION, Journeys.ROUND_ONE);
    assertThat(open.keySet()).doesNotContainAnyElementsOf(acknowledged);
  }

  /** Each of the applications that are still missing sends two mails. */
  private void killWhileMailsLeave() throws Exception {
    Map<String, String> left = open(Journeys.APPLICATION, Journeys.ROUND_ONE);
    assertThat(left).as("not all were handed in before the kill").isNotEmpty();
    int before = mails().size();
    left.forEach(
        (journey, task) ->
            journeys.work("kommune-" + municipality(journey), task, Forms.application()));
    inBackground(journeys::drain);
    killWhen(() -> mails().size() > before);

    start();
    for (String municipality : Journeys.ROUND_ONE) {
      journeys.task(Journeys.key(municipality, "1"), Journeys.ADMISSION);
    }
  }

  private void killWhileJourneysEnd() throws Exception {
    List<String> turnedDown =
        Journeys.ROUND_ONE.stream().filter(municipality -> !municipality.equals("0710")).toList();
    Set<String> acknowledged =
        killAfterTheFirst(
            open(Journeys.ADMISSION, turnedDown),
            journey -> "region",
            Forms.admission("not-admitted"));

    start();
    Map<String, String> open = open(Journeys.ADMISSION, turnedDown);
    assertThat(open.keySet()).doesNotContainAnyElementsOf(acknowledged);
    open.values().forEach(task -> journeys.work("region", task, Forms.admission("not-admitted")));
    for (String municipality : turnedDown) {
      journeys.assertJourneyEnded(Journeys.key(municipality, "1"), "EndEvent_NotAdmitted");
    }
  }

  /** Hands them in, and kills the program at the first answer, while others are under way. */
  private Set<String> killAfterTheFirst(
      Map<String, String> tasks, Function<String, String> who, Map<String, ?> values)
      throws Exception {
    Map<String, CompletableFuture<Integer>> answers = new LinkedHashMap<>();
    tasks.forEach(
        (journey, task) ->
            answers.put(
                journey,
                CompletableFuture.supplyAsync(
                    () ->
                        new Client(program.root(), who.apply(journey))
                            .submit(task, values)
                            .status(),
                    threads)));
    CompletableFuture.anyOf(answers.values().toArray(CompletableFuture[]::new))
        .get(AT_MOST_SECONDS, TimeUnit.SECONDS);
    program.kill();

    Set<String> acknowledged = new HashSet<>();
    answers.forEach(
        (journey, answer) -> {
          if (answer.handle((status, failure) -> failure == null).join()) {
            assertThat(answer.join()).isEqualTo(204);
            acknowledged.add(journey);
          }
        });
    assertThat(acknowledged).isNotEmpty().hasSizeLessThan(tasks.size());
    return acknowledged;
  }

  private CompletableFuture<?> inBackground(Runnable work) {
    return CompletableFuture.runAsync(work, threads);
  }

  private void killWhen(BooleanSupplier moment) throws Exception {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(AT_MOST_SECONDS);
    while (!moment.getAsBoolean()) {
      if (System.nanoTime() > latest) {
        throw new TimeoutException("the moment to kill it did not come");
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    program.kill();
  }

  private static void assertCutOff(CompletableFuture<?> work) {
    assertThat(work)
        .failsWithin(10, TimeUnit.SECONDS)
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(UncheckedIOException.class);
  }

  /** Open tasks of this kind, by their journey. */
  private Map<String, String> open(String definition, List<String> municipalities) {
    Map<String, String> open = new LinkedHashMap<>();
    for (String municipality : municipalities) {
      String journey = Journeys.key(municipality, "1");
      for (JsonNode task : journeys.tasks(journey)) {
        if (task.path("taskDefinitionKey").asText().equals(definition)) {
          assertThat(open.put(journey, task.path("id").asText())).isNull();
        }
      }
    }
    return open;
  }

  private static String municipality(String journey) {
    return journey.split("/")[1];
  }

  private int journeysThatThereWere() {
    return journeys
        .seen("history/process-instance?processDefinitionKey=municipality-journey")
        .size();
  }

  private JsonNode mails() {
    return new Client(program.root(), "admin").get("/api/demo/mails").ok();
  }

  private Map<String, Integer> tasksThatThereWere() {
    Map<String, Integer> tasks = new LinkedHashMap<>();
    for (JsonNode task : journeys.seen("history/task")) {
      if (!Journeys.isBeside(task)) {
        tasks.merge(task.path("taskDefinitionKey").asText(), 1, Integer::sum);
      }
    }
    return tasks;
  }

  /**
   * A mail that was under way when the program died may have left a second time, at most one in
   * each of the kills, and as the same mail.
   */
  private void assertMails() {
    journeys.drain();
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    List<JsonNode> twice = new ArrayList<>();
    for (JsonNode mail : mails()) {
      JsonNode first = byId.putIfAbsent(mail.path("messageId").asText(), mail);
      if (first != null) {
        assertThat(mail.path("text")).isEqualTo(first.path("text"));
        assertThat(mail.path("to")).isEqualTo(first.path("to"));
        twice.add(mail);
      }
    }
    assertThat(twice).hasSizeLessThanOrEqualTo(4);
    Mails.assertOneForEachTaskAndPerson(
        byId.values(), journeys.seen("history/task"), program.root());
  }

  /** The same rows as without a kill. */
  private void assertTables(Map<String, Integer> tasks) throws Exception {
    int all = Journeys.ROUND_ONE.size();
    assertThat(tasks)
        .containsOnly(
            Map.entry(Journeys.APPLICATION, all),
            Map.entry(Journeys.ADMISSION, all),
            Map.entry(Journeys.LEAD, 1),
            Map.entry(Journeys.KICKOFF, 1),
            Map.entry(Journeys.SELF_ASSESSMENT, 1),
            // The pioneers', untouched.
            Map.entry(Journeys.DRAFT, 2),
            Map.entry(Journeys.SCREENING, 1),
            Map.entry("UserTask_PresentToBody", 1),
            Map.entry(Journeys.SUBMISSION, 2));
    try (DemoDatabase database = new DemoDatabase(folder)) {
      assertThat(
              database.column(
                  "select case_key from case_record where kind = 'application' order by case_key"))
          .isEqualTo(Journeys.ROUND_ONE.stream().map(code -> Journeys.key(code, "1")).toList());
      assertThat(
              database.column(
                  "select case_key from case_record where kind = 'admission' order by case_key"))
          .isEqualTo(Journeys.ROUND_ONE.stream().map(code -> Journeys.key(code, "1")).toList());
      assertThat(
              database.column(
                  "select municipality_code from invitation where round = '1' order by 1"))
          .isEqualTo(Journeys.ROUND_ONE);
      assertThat(
              database.column(
                  "select municipality_code from invitation where round = 'P' order by 1"))
          .containsExactlyInAnyOrderElementsOf(Journeys.PIONEERS.keySet());
      assertThat(
              database.column(
                  "select form from case_record where case_key = '" + FAVRSKOV + "' order by id"))
          .containsExactly(
              "register-application", "register-admission", "appoint-lead", "hold-kickoff");
      assertThat(database.column("select business_key from allocation order by 1"))
          .containsExactly(
              FAVRSKOV, Journeys.JOINT, Journeys.JOINT, Journeys.JOINT, Journeys.JOINT);
      assertThat(database.count("programme_run")).isEqualTo(1);
      assertThat(database.column("select distinct status from mail_ledger"))
          .containsExactly("sent");
      // 10 + 10 x 2 + 1 + 1 + 1 with the deputy's own, the pioneers' 6 + 4, 2 for a meeting, and
      // 2 for each of three bodies whose seats are to be filled
      assertThat(database.count("mail_ledger")).isEqualTo(all + 2L * all + 4 + 10 + 2 + 6);
      assertThat(
              database.column(
                  "select proc_def_key_ || ' ' || count(*) from act_hi_procinst"
                      + " where proc_def_key_ <> 'notification' group by proc_def_key_ order by 1"))
          .containsExactly(
              "contact-change 4",
              "guidance 1",
              "municipality-journey 14",
              "onboarding 10",
              "plan-approval 2",
              "plan-drafting 2",
              "programme 1",
              "quarterly-cycle 1",
              "steering-calendar 1",
              "steering-group-appointment 3");
      assertThat(database.column("select key_ from act_re_procdef where version_ > 1")).isEmpty();
      assertThat(database.count("act_ru_incident")).isZero();
      // The next round, the next morning, the next council of Favrskov and the pioneers, the next
      // meetings of two groups, the next members of three bodies, and the next look for events.
      assertThat(database.count("act_ru_job")).isEqualTo(2 + 5 + 2 + 3 + 1);
    }
  }
}
