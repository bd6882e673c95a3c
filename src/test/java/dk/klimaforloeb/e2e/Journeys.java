package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Steps through journeys of the agreement in Midtjylland, and how they look from outside. */
final class Journeys {

  static final String PROGRAMME = "midtjylland-2020";

  /** What is done for all municipalities together. */
  static final String JOINT = PROGRAMME + ":joint";

  static final String APPLICATION = "UserTask_RegisterApplication";
  static final String ADMISSION = "UserTask_RegisterAdmission";
  static final String LEAD = "UserTask_AppointLead";
  static final String KICKOFF = "UserTask_HoldKickoff";
  static final String SELF_ASSESSMENT = "UserTask_CompleteSelfAssessment";
  static final String DRAFT = "UserTask_PrepareDraft";
  static final String SCREENING = "UserTask_ScreenEnvironment";
  static final String SUBMISSION = "UserTask_SubmitForAssessment";
  static final String CHANGE = "UserTask_ChooseChange";
  static final String CLOSING = "UserTask_CloseProgramme";

  /** What the program asks for by itself beside a journey, so that nothing waits for it. */
  static final Set<String> BESIDE =
      Set.of(
          "UserTask_RegisterContact",
          "UserTask_ConfirmBodies",
          "UserTask_FollowUpDeadline",
          "UserTask_ResolveDeadline",
          "UserTask_SetMeeting",
          "UserTask_CollectNominations",
          "UserTask_PrepareEventProposal");

  static final List<String> ROUND_ONE =
      List.of("0615", "0657", "0671", "0706", "0710", "0727", "0760", "0766", "0779", "0791");
  static final List<String> ROUND_TWO = List.of("0661", "0706", "0707", "0740", "0746", "0756");

  /** Pioneers, by what they begin with when the agreement takes effect. */
  static final Map<String, List<String>> PIONEERS =
      Map.of(
          "0665", List.of(DRAFT),
          "0730", List.of(SCREENING, SUBMISSION),
          "0741", List.of("UserTask_PresentToBody", SUBMISSION),
          "0751", List.of(DRAFT));

  /** Each role, and of the municipalities one that is invited first, and a pioneer. */
  private static final List<String> EVERYONE =
      List.of(
          "kkr",
          "region",
          "data",
          "styregruppe",
          "politik",
          "videnspartner",
          "admin",
          "kommune-0710",
          "kommune-0751");

  /** The engine gives no list without a limit. */
  private static final String ALL = "maxResults=20000";

  private final Function<String, Client> users;

  Journeys(Function<String, Client> users) {
    this.users = users;
  }

  Journeys(URI root) {
    this(user -> new Client(root, user));
  }

  static String key(String municipality, String round) {
    return PROGRAMME + "/" + municipality + "/" + round;
  }

  private Client as(String user) {
    return users.apply(user);
  }

  JsonNode moveClock(String to) {
    return walk(Map.of("to", to));
  }

  /** Lets run what is due. */
  JsonNode drain() {
    return walk(Map.of());
  }

  private JsonNode walk(Map<String, String> goal) {
    JsonNode walk = as("admin").post("/api/demo/clock", goal).ok();
    assertThat(walk.path("failed")).isEmpty();
    return walk;
  }

  /** What the steering group, which reads everything, finds in the engine. */
  JsonNode seen(String query) {
    return as("styregruppe")
        .get("/engine-rest/" + query + (query.contains("?") ? "&" : "?") + ALL)
        .ok();
  }

  /** The open tasks of a case. */
  List<JsonNode> tasks(String businessKey) {
    List<JsonNode> tasks = new ArrayList<>();
    seen("task?processInstanceBusinessKey=" + businessKey).forEach(tasks::add);
    return tasks;
  }

  /** The open tasks of a case but for those beside it. */
  List<JsonNode> ownTasks(String businessKey) {
    return tasks(businessKey).stream().filter(task -> !isBeside(task)).toList();
  }

  static boolean isBeside(JsonNode task) {
    return BESIDE.contains(task.path("taskDefinitionKey").asText());
  }

  /** The one open task of a case, beside it apart, which must be this one. */
  String task(String businessKey, String definition) {
    drain();
    List<JsonNode> tasks = ownTasks(businessKey);
    assertThat(tasks)
        .as(businessKey)
        .extracting(task -> task.path("taskDefinitionKey").asText())
        .containsExactly(definition);
    return tasks.get(0).path("id").asText();
  }

  /** One instance of the process was in the case, and it ended by this end event. */
  void assertEnded(String businessKey, String process, String endEvent) {
    drain();
    JsonNode instances =
        seen(
            "history/process-instance?processDefinitionKey="
                + process
                + "&processInstanceBusinessKey="
                + businessKey);
    assertThat(instances).as(businessKey).hasSize(1);
    assertThat(instances.get(0).path("state").asText()).isEqualTo("COMPLETED");
    String instance = instances.get(0).path("id").asText();
    assertThat(
            seen(
                "history/activity-instance?processInstanceId="
                    + instance
                    + "&activityId="
                    + endEvent))
        .as(endEvent)
        .hasSize(1);
  }

  /** As {@link #assertEnded}, and nothing of the case is open. */
  void assertJourneyEnded(String businessKey, String endEvent) {
    assertEnded(businessKey, "municipality-journey", endEvent);
    assertThat(tasks(businessKey)).isEmpty();
    assertThat(seen("process-instance?businessKey=" + businessKey)).isEmpty();
  }

  /** Takes it and hands it in. */
  void work(String user, String task, Map<String, ?> values) {
    Client person = as(user);
    person.post("/engine-rest/task/" + task + "/claim", Map.of("userId", user)).ok();
    Client.Answer answer = person.submit(task, values);
    assertThat(answer.status()).as("%s: %s", user, answer.body()).isEqualTo(204);
  }

  /** From a task to work on to the meeting with which onboarding ends, and guidance begins. */
  void onboard(String municipality, String round) {
    String journey = key(municipality, round);
    work("kommune-" + municipality, task(journey, APPLICATION), Forms.application());
    onboardAfterApplication(municipality, round);
  }

  void onboardAfterApplication(String municipality, String round) {
    String journey = key(municipality, round);
    work("region", task(journey, ADMISSION), Forms.admission("admitted"));
    work("kommune-" + municipality, task(journey, LEAD), Forms.lead());
    work("kkr", task(journey, KICKOFF), Forms.kickoff());
    assertOnboarded(journey);
  }

  /** Somebody starts an action, and finds its first task among their own. */
  JsonNode start(String user, String process) {
    String instance =
        as(user)
            .post("/engine-rest/process-definition/key/" + process + "/start", Map.of())
            .ok()
            .path("id")
            .asText();
    JsonNode task =
        as(user).get("/engine-rest/task?maxResults=10&processInstanceId=" + instance).ok().path(0);
    assertThat(task.path("assignee").asText()).isEqualTo(user);
    return task;
  }

  /** Who neither works on cases nor answers for them starts nothing. */
  void assertNotStarted(RunningProgram program, String process) throws SQLException {
    Map<String, Long> rows = program.rows();
    for (String user : List.of("styregruppe", "politik", "admin")) {
      assertThat(
              as(user)
                  .post("/engine-rest/process-definition/key/" + process + "/start", Map.of())
                  .status())
          .as("%s by %s", process, user)
          .isIn(403, 404);
    }
    assertThat(program.rows()).isEqualTo(rows);
  }

  /** Somebody starts a change, and finds it among their own tasks. */
  String change(String user) {
    JsonNode task = start(user, "journey-change");
    assertThat(task.path("taskDefinitionKey").asText()).isEqualTo(CHANGE);
    assertThat(task.path("tenantId").asText()).isEqualTo("programme");
    return task.path("id").asText();
  }

  /** Onboarding is over, and the journey goes on with the self-assessment. */
  void assertOnboarded(String journey) {
    assertEnded(journey, "onboarding", "EndEvent_OnboardingCompleted");
    task(journey, SELF_ASSESSMENT);
  }

  /** Everybody else works on it by every route, in vain: nothing may have changed after it. */
  void assertRefusedToAllBut(
      RunningProgram program, String task, Map<String, ?> values, Set<String> allowed)
      throws SQLException {
    JsonNode before = seen("task?taskId=" + task);
    assertThat(before).hasSize(1);
    JsonNode links = seen("task/" + task + "/identity-links");
    Map<String, Long> rows = program.rows();
    List<String> others = EVERYONE.stream().filter(user -> !allowed.contains(user)).toList();
    for (String user : others) {
      Client person = as(user);
      Map<String, Integer> answers = new LinkedHashMap<>();
      answers.put(
          "claim",
          person.post("/engine-rest/task/" + task + "/claim", Map.of("userId", user)).status());
      answers.put(
          "assignee",
          person.post("/engine-rest/task/" + task + "/assignee", Map.of("userId", user)).status());
      answers.put("submit-form", person.submit(task, values).status());
      answers.putAll(sideRoutes(person, before.get(0)));
      assertThat(answers.entrySet())
          .as(user)
          .allMatch(answer -> answer.getValue() == 403 || answer.getValue() == 404);
    }
    assertThat(seen("task?taskId=" + task)).isEqualTo(before);
    assertThat(seen("task/" + task + "/identity-links")).isEqualTo(links);
    assertThat(program.rows()).isEqualTo(rows);
  }

  /** Past the form nobody comes, not even who may hand it in. */
  void assertOnlyTheFormLeadsOn(RunningProgram program, String user, String task)
      throws SQLException {
    JsonNode before = seen("task?taskId=" + task);
    Map<String, Long> rows = program.rows();
    Map<String, Integer> answers = sideRoutes(as(user), before.get(0));
    assertThat(answers.entrySet())
        .as(user)
        .allMatch(
            answer ->
                answer.getValue() == 403 || answer.getValue() == 404 || answer.getValue() == 400);
    assertThat(seen("task?taskId=" + task)).isEqualTo(before);
    assertThat(program.rows()).isEqualTo(rows);
  }

  /** What else could end, change or move a task. */
  private static Map<String, Integer> sideRoutes(Client person, JsonNode task) {
    String path = "/engine-rest/task/" + task.path("id").asText();
    String instance = task.path("processInstanceId").asText();
    String execution = task.path("executionId").asText();
    Map<String, String> self = Map.of("userId", person.user());
    Map<String, ?> value = Map.of("value", "x");
    Map<String, ?> values = Map.of("modifications", Map.of("phase", value));
    Map<String, Client.Answer> answers = new LinkedHashMap<>();
    answers.put("complete", person.post(path + "/complete", Map.of()));
    answers.put("resolve", person.post(path + "/resolve", Map.of()));
    answers.put("delegate", person.post(path + "/delegate", self));
    answers.put("bpmnError", person.post(path + "/bpmnError", Map.of("errorCode", "x")));
    answers.put(
        "bpmnEscalation", person.post(path + "/bpmnEscalation", Map.of("escalationCode", "x")));
    answers.put("task", person.put(path, Map.of("name", "x", "assignee", person.user())));
    answers.put("task variable", person.put(path + "/variables/phase", value));
    answers.put("local task variable", person.put(path + "/localVariables/phase", value));
    answers.put("task variables", person.post(path + "/variables", values));
    answers.put(
        "identity-links",
        person.post(
            path + "/identity-links", Map.of("userId", person.user(), "type", "candidate")));
    answers.put("comment", person.post(path + "/comment/create", Map.of("message", "x")));
    answers.put("delete", person.delete(path));
    answers.put(
        "execution variable",
        person.put("/engine-rest/execution/" + execution + "/localVariables/phase", value));
    answers.put("signal", person.post("/engine-rest/execution/" + execution + "/signal", Map.of()));
    answers.put(
        "instance variable",
        person.put("/engine-rest/process-instance/" + instance + "/variables/phase", value));
    answers.put(
        "modification",
        person.post(
            "/engine-rest/process-instance/" + instance + "/modification",
            Map.of(
                "instructions",
                List.of(
                    Map.of(
                        "type",
                        "cancel",
                        "activityId",
                        task.path("taskDefinitionKey").asText())))));
    answers.put("delete instance", person.delete("/engine-rest/process-instance/" + instance));
    answers.put(
        "message",
        person.post(
            "/engine-rest/message",
            Map.of("messageName", "JourneyWithdrawn", "processInstanceId", instance)));
    Map<String, Integer> statuses = new LinkedHashMap<>();
    answers.forEach((route, answer) -> statuses.put(route, answer.status()));
    return statuses;
  }

  /** Breaks each rule by itself: the field is named, and nothing is stored. */
  void assertWrong(RunningProgram program, String user, String task, List<Forms.Wrong> wrong)
      throws SQLException {
    JsonNode before = seen("task?taskId=" + task);
    Map<String, Long> rows = program.rows();
    for (Forms.Wrong one : wrong) {
      Client.Answer answer = as(user).submit(task, one.values());
      assertThat(answer.status())
          .as("%s with %s: %s", one.field(), one.values(), answer.body())
          .isEqualTo(400);
      assertThat(answer.body().path("message").asText())
          .as("%s", one.values())
          .containsPattern("\\p{L}[^:;]* \\(" + one.field() + "\\)");
    }
    assertThat(seen("task?taskId=" + task)).isEqualTo(before);
    assertThat(program.rows()).isEqualTo(rows);
  }
}
