package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.Answers;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Another region's programme: whoever a task lies with does it, the shortest way, and what people
 * are shown on the way is kept.
 */
final class Region {

  /** Where the first answer to a form is not the one that leads straight on. */
  private static final Map<String, String> STRAIGHT_ON =
      Map.of(
          "arrange-session", "in-writing",
          "prepare-draft", "finished",
          "follow-up-deadline", "talked",
          "resolve-deadline", "talked");

  /** The demo user of each role. */
  private static final Map<String, String> USERS =
      Map.of(
          "secretariat", "kkr",
          "regional-data-team", "data",
          "regional-coordinator", "region",
          "knowledge-partner", "videnspartner");

  private static final String MUNICIPALITY = "municipality-";
  private static final int MOST_ROUNDS = 60;

  private final URI root;
  private final String coordinators;
  private Predicate<String> works = tenant -> !tenant.equals("programme");
  private final Map<String, String> shown = new TreeMap<>();
  private final Map<String, String> descriptions = new TreeMap<>();

  /**
   * @param coordinators the group whose member the user {@code kkr} is, beside the secretariat
   */
  Region(URI root, String coordinators) {
    this.root = root;
    this.coordinators = coordinators;
  }

  Client as(String user) {
    return new Client(root, user);
  }

  JsonNode seen(String query) {
    return as("styregruppe")
        .get("/engine-rest/" + query + (query.contains("?") ? "&" : "?") + "maxResults=20000")
        .ok();
  }

  void moveClock(String to) {
    assertThat(as("admin").post("/api/demo/clock", Map.of("to", to)).ok().path("failed")).isEmpty();
  }

  /** Does all tasks of municipalities' cases until none is left. */
  void workOn() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      as("admin").post("/api/demo/clock", Map.of()).ok();
      List<JsonNode> open = open();
      if (open.isEmpty()) {
        return;
      }
      open.forEach(this::work);
    }
    throw new AssertionError("work is left: " + open());
  }

  /** Does the tasks of one journey until this one is open, and tells which it is. */
  String workUpTo(String journey, String element) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      as("admin").post("/api/demo/clock", Map.of()).ok();
      for (JsonNode task : seen("task?processInstanceBusinessKey=" + journey)) {
        if (task.path("taskDefinitionKey").asText().equals(element)) {
          return task.path("id").asText();
        }
        work(task);
      }
    }
    throw new AssertionError("not reached: " + element);
  }

  /** What the others are asked for they leave. */
  void onlyWorksIn(Set<String> municipalities) {
    works = municipalities::contains;
  }

  /** Open tasks of the journeys that are worked on. */
  private List<JsonNode> open() {
    List<JsonNode> open = new ArrayList<>();
    for (JsonNode task : seen("task")) {
      if (works.test(task.path("tenantId").asText())) {
        open.add(task);
      }
    }
    return open;
  }

  private void work(JsonNode task) {
    String id = task.path("id").asText();
    if (seen("task?taskId=" + id).isEmpty()) {
      return;
    }
    String form = Answers.form(task.path("taskDefinitionKey").asText());
    String group = group(id);
    Client user = as(userOf(group));
    keep(form, task, user);
    Client.Answer answer = user.submit(id, answer(form));
    // One that follows another up is gone when the other is done.
    assertThat(answer.status()).as("%s %s: %s", form, group, answer.body()).isIn(204, 404);
  }

  private static Map<String, Object> answer(String form) {
    Map<String, Map<String, Object>> answers = Answers.all().getOrDefault(form, Map.of());
    assertThat(answers).as(form).isNotEmpty();
    String name = STRAIGHT_ON.getOrDefault(form, answers.keySet().iterator().next());
    return new LinkedHashMap<>(answers.get(name));
  }

  String group(String task) {
    for (JsonNode link : seen("task/" + task + "/identity-links")) {
      if (link.path("type").asText().equals("candidate") && !link.path("groupId").isNull()) {
        return link.path("groupId").asText();
      }
    }
    throw new AssertionError("a task that lies with nobody");
  }

  private String userOf(String group) {
    if (group.startsWith(MUNICIPALITY)) {
      return "kommune-" + group.substring(MUNICIPALITY.length());
    }
    return group.equals(coordinators) ? "kkr" : USERS.get(group);
  }

  private void keep(String form, JsonNode task, Client user) {
    String id = task.path("id").asText();
    descriptions.put(form, task.path("description").asText());
    String of = task.path("tenantId").asText() + " " + form;
    shown.put(of + " task", task.path("name").asText() + task.path("description").asText());
    shown.put(of + " form", user.get("/engine-rest/task/" + id + "/deployed-form").ok().toString());
    JsonNode values = user.get("/engine-rest/task/" + id + "/form-variables").ok();
    // The key of the case has the agreement's own key in it, which is no word of a screen.
    shown.merge(of + " values", values.toString(), (one, other) -> one + other);
  }

  /** What was shown, by the municipality's code, the form and where it was shown. */
  Map<String, String> shown() {
    return shown;
  }

  /** The description of a task of each kind, by the form. */
  Map<String, String> descriptions() {
    return descriptions;
  }
}
