package dk.klimaforloeb.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.Answers;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The region's nineteen municipalities by the program's public interface: those of the first round
 * go the benchmark's road, each as far as it comes, the last to the plan in force; the others are
 * invited when their time comes. Who is under way has ordered data and asked for sessions, so that
 * a case has some ten open tasks.
 */
final class TemplateCases {

  static final String AGREEMENT = "midtjylland-2020";

  /** When everything is measured, Danish local time. */
  static final String TODAY = "2022-08-15T09:00";

  /** When the first round's municipalities have been invited. */
  private static final String FIRST_ROUND = "2020-09-21T09:00";

  /** How many steps of the script each municipality of the first round goes. */
  private static final Map<String, Integer> STEPS =
      new LinkedHashMap<>(
          Map.of(
              "0615", 0, "0657", 1, "0671", 3, "0706", 5, "0727", 8, "0760", 14, "0766", 17, "0779",
              21, "0791", 25, "0710", 99));

  private static final List<String> DATA =
      List.of("risk-map", "mobility", "circular-economy", "energy", "climate-account");

  private static final int SESSIONS = 4;

  private final URI root;
  private final Map<String, Visitor> people = new HashMap<>();

  TemplateCases(URI root) {
    this.root = root;
  }

  void play() throws IOException, InterruptedException {
    moveClock(FIRST_ROUND);
    List<Script.Step> steps = Script.read().steps();
    for (int i = 0; i < steps.size(); i++) {
      Script.Step step = steps.get(i);
      if (step.clock() != null) {
        moveClock(step.clock());
        continue;
      }
      for (Map.Entry<String, Integer> municipality : STEPS.entrySet()) {
        if (i < municipality.getValue()) {
          handIn(municipality.getKey(), step);
        }
      }
      moveClock(null);
    }
    moveClock(TODAY);
    for (String journey : running()) {
      want(journey);
    }
    moveClock(null);
  }

  private void moveClock(String to) throws IOException, InterruptedException {
    as("admin").post("/api/demo/clock", to == null ? Map.of() : Map.of("to", to));
  }

  private Visitor as(String user) {
    return people.computeIfAbsent(user, id -> new Visitor(root, id));
  }

  private void handIn(String code, Script.Step step) throws IOException, InterruptedException {
    JsonNode tasks =
        as("styregruppe")
            .get(
                "/engine-rest/task?maxResults=1&processInstanceBusinessKey="
                    + AGREEMENT
                    + "/"
                    + code
                    + "/1&taskDefinitionKey="
                    + step.task());
    if (tasks.isEmpty()) {
      throw new IllegalStateException("no open " + step.task() + " of " + code);
    }
    String user = step.person().startsWith("kommune-") ? "kommune-" + code : step.person();
    as(user).handIn(tasks.path(0).path("id").asText(), step.submit());
  }

  private List<String> running() throws IOException, InterruptedException {
    List<String> keys = new ArrayList<>();
    as("styregruppe")
        .get(
            "/engine-rest/process-instance?maxResults=500"
                + "&processDefinitionKey=municipality-journey")
        .forEach(instance -> keys.add(instance.path("businessKey").asText()));
    return keys;
  }

  /** By the start menu: most data that the agreement offers, and some sessions. */
  private void want(String journey) throws IOException, InterruptedException {
    Visitor municipality = as("kommune-" + journey.split("/")[1]);
    JsonNode data = start(municipality, "data-request");
    Map<String, Object> ordered = Answers.of("request-data", "ordered", "dataSets", DATA);
    municipality.handIn(data.path("id").asText(), ordered);
    for (int i = 0; i < SESSIONS; i++) {
      JsonNode session = start(municipality, "guidance-request");
      municipality.handIn(session.path("id").asText(), Answers.of("request-guidance", "topic"));
    }
  }

  private static JsonNode start(Visitor municipality, String process)
      throws IOException, InterruptedException {
    String instance =
        municipality
            .post("/engine-rest/process-definition/key/" + process + "/start", Map.of())
            .path("id")
            .asText();
    JsonNode task = municipality.get("/engine-rest/task?processInstanceId=" + instance).path(0);
    if (task.isMissingNode()) {
      throw new IllegalStateException("nothing to do after the start of " + process);
    }
    return task;
  }
}
