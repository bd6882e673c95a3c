package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets journeys go the way of their scripts. Each kind of step is tried first by those who may not,
 * by every route, and with each of its rules broken.
 */
final class Play {

  /** The wrong ones at these are the matter of {@link OnboardingIT}. */
  private static final Set<String> TRIED_ELSEWHERE =
      Set.of(Journeys.APPLICATION, Journeys.ADMISSION, Journeys.LEAD, Journeys.KICKOFF);

  private final RunningProgram program;
  private final Journeys journeys;
  private final Set<String> tried = new HashSet<>(TRIED_ELSEWHERE);
  private String now = "";
  private int turn;

  Play(RunningProgram program) {
    this.program = program;
    journeys = new Journeys(program::as);
  }

  /** What the script says for this time; after its last day it must have ended as it says. */
  void perform(Script script, String time) throws SQLException {
    if (!time.equals(now)) {
      journeys.moveClock(time);
      now = time;
    }
    for (Step step : script.days().get(time)) {
      journeys.drain();
      if (step.isLook()) {
        look(script, step);
      } else if (step.isStart()) {
        start(script, step);
      } else {
        List<JsonNode> open = open(script, step);
        assertThat(open).as("%s of %s", step.task(), script).isNotEmpty();
        take(script, step, open.get(0));
      }
    }
    if (time.equals(script.lastDay())) {
      if (script.isWithdrawn()) {
        withdraw(script);
      }
      assertOver(script);
    }
  }

  private List<JsonNode> open(Script script, Step step) {
    return journeys.tasks(script.journey()).stream()
        .filter(task -> task.path("taskDefinitionKey").asText().equals(step.task()))
        .filter(task -> task.path("name").asText().endsWith(step.about()))
        .toList();
  }

  private void look(Script script, Step step) {
    List<JsonNode> open = open(script, step);
    step.open()
        .ifPresentOrElse(
            count -> assertThat(open).as("%s of %s", step.task(), script).hasSize(count),
            () ->
                assertThat(open)
                    .as("%s of %s", step.task(), script)
                    .extracting(task -> task.path("due").asText().replaceFirst("T.*", ""))
                    .containsExactly(step.due()));
  }

  /** Where the action does not begin in the case, its first task says which case it is about. */
  private void start(Script script, Step step) throws SQLException {
    if (tried.add(step.starts())) {
      journeys.assertNotStarted(program, step.starts());
    }
    String user = anyOf(step.role().people(script.municipality()));
    JsonNode task = journeys.start(user, step.starts());
    if (!step.values().isEmpty()) {
      Map<String, Object> values = new HashMap<>(step.values());
      values.put("journey", script.journey());
      Client.Answer answer = program.as(user).submit(task.path("id").asText(), values);
      assertThat(answer.status()).as("%s: %s", step.starts(), answer.body()).isEqualTo(204);
    }
  }

  private String anyOf(Set<String> people) {
    return people.stream().sorted().toList().get(turn++ % people.size());
  }

  private void take(Script script, Step written, JsonNode open) throws SQLException {
    Set<String> people = written.role().people(script.municipality());
    String task = open.path("id").asText();
    // Who started an action has its task.
    String user = open.path("assignee").asText(anyOf(people));
    assertThat(people).contains(user);
    Step step =
        written.chosenFrom(
            () -> program.as(user).get("/engine-rest/task/" + task + "/form-variables").ok());
    boolean isFirst = tried.add(step.task());
    if (isFirst) {
      journeys.assertRefusedToAllBut(program, task, step.values(), people);
      journeys.assertOnlyTheFormLeadsOn(program, user, task);
    }
    if (tried.add(step.kind())) {
      journeys.assertWrong(program, user, task, step.wrong());
    }
    if (!step.inThisCase().isEmpty()) {
      journeys.assertWrong(program, user, task, step.inThisCase());
    }
    journeys.work(user, task, step.values());
    if (isFirst) {
      assertThat(program.as(user).submit(task, step.values()).status()).isEqualTo(404);
    }
  }

  /** What was recorded stays. */
  private void withdraw(Script script) throws SQLException {
    journeys.drain();
    assertThat(journeys.ownTasks(script.journey()))
        .extracting(task -> task.path("taskDefinitionKey").asText())
        .containsExactlyInAnyOrderElementsOf(script.withdrawnFrom());
    Map<String, Long> recorded = new TreeMap<>(program.recorded(script.journey()));
    String change = journeys.change("kkr");
    assertThat(program.as("kkr").submit(change, Forms.withdrawal(script.journey())).status())
        .isEqualTo(204);
    journeys.drain();
    if (!RunningProgram.isGiven()) {
      recorded.put("choose-change", 1L);
    }
    assertThat(program.recorded(script.journey())).isEqualTo(recorded);
  }

  private void assertOver(Script script) throws SQLException {
    journeys.assertJourneyEnded(script.journey(), script.end());
    assertThat(program.jobs(script.journey())).as("jobs of %s", script).isZero();
    JsonNode all = journeys.seen("history/task?processInstanceBusinessKey=" + script.journey());
    assertThat(all)
        .filteredOn(task -> !Journeys.isBeside(task))
        .as("tasks of %s", script)
        .extracting(task -> task.path("taskDefinitionKey").asText())
        .containsExactlyInAnyOrderElementsOf(script.tasks());
  }
}
