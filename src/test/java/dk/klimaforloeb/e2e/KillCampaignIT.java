package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All twenty journeys with the program killed at random points between and during their steps, and
 * once in a while while it starts again: afterwards its tables hold what they hold after a quiet
 * run. Takes many minutes, so it runs in the profile {@code campaign} only; the seed that it prints
 * makes the same choices again.
 */
@Tag("campaign")
class KillCampaignIT {

  private static final int KILLS = Integer.getInteger("klimaforloeb.e2e.kills", 20);
  private static final long SEED = Long.getLong("klimaforloeb.e2e.seed", System.nanoTime());

  /** What a step takes on two busy cores: a kill within it falls before, in or after its commit. */
  private static final int LONGEST_STEP_MS = 250;

  private static final int LONGEST_START_MS = 12_000;

  /**
   * Our tables about cases, but for attempts to send a mail: one more for each that was cut off.
   */
  private static final String OURS =
      "select table_name from information_schema.columns where lower(column_name) = 'tenant_id'"
          + " and lower(table_name) <> 'mail_attempt'";

  private static final String SAME_WHATEVER_HAPPENS =
      "('tenant_id', 'case_key', 'business_key', 'form', 'kind', 'round', 'status', 'task_type')";

  @TempDir private Path folder;

  private final Random random = new Random(SEED);
  private ProgramProcess program;
  private Journeys journeys;
  private int kills;

  /** Something that somebody does, and does again when nothing came of it. */
  private interface Action {

    void perform();

    /** After a kill during which it was not acknowledged. */
    void repeat();
  }

  @Test
  void killedAtRandomPointsTheProgramLosesNothingAndDoesNothingTwice() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "a given program is not killed");
    System.out.printf("klimaforloeb.e2e.seed=%d klimaforloeb.e2e.kills=%d%n", SEED, KILLS);
    Map<String, String> quiet = run("quiet", 0);
    Map<String, String> disturbed = run("disturbed", KILLS);
    assertThat(kills).isGreaterThanOrEqualTo(KILLS);
    assertThat(disturbed).isEqualTo(quiet);
  }

  /** Plays all scripts, with so many kills, and counts what the tables hold. */
  private Map<String, String> run(String name, int killsWanted) throws Exception {
    Path home = Files.createDirectory(folder.resolve(name));
    program = new ProgramProcess(home);
    journeys = new Journeys(program.root());
    start();
    try {
      List<Action> actions = actions();
      TreeSet<Integer> points = new TreeSet<>();
      while (points.size() < killsWanted) {
        points.add(random.nextInt(actions.size()));
      }
      for (int i = 0; i < actions.size(); i++) {
        if (points.contains(i)) {
          killAround(actions.get(i));
        } else {
          actions.get(i).perform();
        }
      }
      journeys.drain();
      for (Script script : Scripts.all()) {
        journeys.assertJourneyEnded(script.journey(), script.end());
      }
      assertMails();
    } finally {
      program.stop();
    }
    return contents(home);
  }

  private List<Action> actions() {
    Map<String, List<Script>> days = new TreeMap<>();
    for (Script script : Scripts.all()) {
      script
          .days()
          .keySet()
          .forEach(time -> days.computeIfAbsent(time, day -> new ArrayList<>()).add(script));
    }
    List<Action> actions = new ArrayList<>();
    days.forEach(
        (time, scripts) -> {
          actions.add(new Move(time));
          for (Script script : scripts) {
            script.days().get(time).stream()
                .filter(step -> !step.isLook())
                .forEach(step -> actions.add(new HandIn(script, step)));
            if (time.equals(script.lastDay()) && script.isWithdrawn()) {
              actions.add(new Withdraw(script));
            }
          }
        });
    return actions;
  }

  private void killAround(Action action) throws Exception {
    if (random.nextBoolean()) {
      kill();
      restart();
      action.perform();
      return;
    }
    CompletableFuture<Void> work = CompletableFuture.runAsync(action::perform);
    TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_STEP_MS));
    kill();
    boolean isAcknowledged = work.handle((done, failure) -> failure == null).join();
    restart();
    if (!isAcknowledged) {
      action.repeat();
    }
  }

  private void kill() throws InterruptedException {
    program.kill();
    kills++;
  }

  private void restart() throws Exception {
    if (random.nextInt(4) == 0) {
      program.launch(List.of("--spring.profiles.active=demo"));
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_START_MS));
      kill();
    }
    start();
  }

  private void start() throws Exception {
    program.launch(List.of("--spring.profiles.active=demo"));
    program.awaitReadiness();
  }

  /** The clock's next day. It runs on by itself, so after a kill it may be there already. */
  private final class Move implements Action {

    private final String time;

    Move(String time) {
      this.time = time;
    }

    @Override
    public void perform() {
      String now =
          new Client(program.root(), "admin").get("/api/demo/clock").ok().path("now").asText();
      if (now.substring(0, time.length()).compareTo(time) < 0) {
        journeys.moveClock(time);
      } else {
        journeys.drain();
      }
    }

    @Override
    public void repeat() {
      perform();
    }
  }

  private final class HandIn implements Action {

    private final Script script;
    private final Step step;
    private String task;

    HandIn(Script script, Step step) {
      this.script = script;
      this.step = step;
    }

    @Override
    public void perform() {
      journeys.drain();
      task =
          journeys.tasks(script.journey()).stream()
              .filter(open -> open.path("taskDefinitionKey").asText().equals(step.task()))
              .filter(open -> open.path("name").asText().endsWith(step.about()))
              .map(open -> open.path("id").asText())
              .findFirst()
              .orElseThrow(() -> new AssertionError(step.task() + " of " + script));
      submit();
    }

    private void submit() {
      String user = step.role().people(script.municipality()).stream().sorted().findFirst().get();
      Client.Answer answer = new Client(program.root(), user).submit(task, step.values());
      assertThat(answer.status()).as("%s: %s", step.task(), answer.body()).isEqualTo(204);
    }

    @Override
    public void repeat() {
      if (task == null) {
        perform();
      } else if (journeys.tasks(script.journey()).stream()
          .anyMatch(open -> open.path("id").asText().equals(task))) {
        submit();
      }
    }
  }

  private final class Withdraw implements Action {

    private final Script script;
    private String change;

    Withdraw(Script script) {
      this.script = script;
    }

    @Override
    public void perform() {
      journeys.drain();
      change = journeys.change("kkr");
      submit();
    }

    private void submit() {
      assertThat(
              new Client(program.root(), "kkr")
                  .submit(change, Forms.withdrawal(script.journey()))
                  .status())
          .isEqualTo(204);
    }

    @Override
    public void repeat() {
      journeys.drain();
      JsonNode begun = journeys.seen("task?taskDefinitionKey=" + Journeys.CHANGE);
      if (!begun.isEmpty()) {
        change = begun.get(0).path("id").asText();
        submit();
      } else if (!journeys.seen("process-instance?businessKey=" + script.journey()).isEmpty()) {
        perform();
      }
    }
  }

  /** A mail that was under way at a kill may have left again as the same mail, no other twice. */
  private void assertMails() {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    int twice = 0;
    for (JsonNode mail : new Client(program.root(), "admin").get("/api/demo/mails").ok()) {
      JsonNode first = byId.putIfAbsent(mail.path("messageId").asText(), mail);
      if (first != null) {
        assertThat(mail.path("text")).isEqualTo(first.path("text"));
        twice++;
      }
    }
    assertThat(twice).isLessThanOrEqualTo(kills);
    Mails.assertOneForEachTaskAndPerson(
        byId.values(), journeys.seen("history/task"), program.root());
  }

  /** How many rows of each kind there are, for each journey: in our tables and in the history. */
  private static Map<String, String> contents(Path home) throws Exception {
    Map<String, String> contents = new TreeMap<>();
    try (DemoDatabase database = new DemoDatabase(home)) {
      for (String table : database.column(OURS)) {
        String kind =
            database
                .column(
                    "select lower(column_name) from information_schema.columns where table_name = '"
                        + table
                        + "' and lower(column_name) in "
                        + SAME_WHATEVER_HAPPENS
                        + " order by 1")
                .stream()
                .map(column -> "coalesce(cast(" + column + " as varchar), '')")
                .collect(Collectors.joining(" || ' ' || "));
        count(database, contents, table, kind, table);
      }
      count(database, contents, "incident", "incident_type_", "act_hi_incident");
      count(
          database,
          contents,
          "instance",
          "proc_def_key_ || ' ' || coalesce(business_key_, '') || ' ' || state_",
          "act_hi_procinst");
      count(
          database,
          contents,
          "activity",
          "coalesce(p.business_key_, p.proc_def_key_) || ' ' || a.act_id_",
          "act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_"
              + " and p.proc_def_key_ <> 'notification'");
      count(database, contents, "left over", "'jobs'", "act_ru_job");
      count(database, contents, "left over", "'executions'", "act_ru_execution");
    }
    return contents;
  }

  private static void count(
      DemoDatabase database, Map<String, String> contents, String what, String kind, String from)
      throws Exception {
    for (String row :
        database.column(
            "select coalesce(k, 'of no case') || ': ' || count(*) from (select "
                + kind
                + " as k from "
                + from
                + ") group by k")) {
      int colon = row.lastIndexOf(": ");
      contents.put(what + " " + row.substring(0, colon), row.substring(colon + 2));
    }
  }
}
