package dk.klimaforloeb.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.Answers;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Whether the engine takes what was copied for what it would have made itself. */
final class CopiedCases {

  private static final String JOURNEY = "processDefinitionKey=municipality-journey";

  private final URI root;
  private final List<String> codes;

  /**
   * @param codes of the municipalities that have them
   */
  CopiedCases(URI root, List<String> codes) {
    this.root = root;
    this.codes = codes;
  }

  /** How much there is. */
  static void print(Connection connection) throws SQLException {
    for (String table :
        List.of(
            "ACT_RU_TASK",
            "ACT_RU_EXECUTION",
            "ACT_RU_VARIABLE",
            "ACT_HI_PROCINST",
            "ACT_HI_ACTINST",
            "ACT_HI_DETAIL",
            "mail_ledger",
            "case_record")) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
        rows.next();
        System.out.printf("  %s: %d%n", table, rows.getLong(1));
      }
    }
  }

  /**
   * By its own queries, with rights and tenants, and by work on copied tasks.
   *
   * @param cases how many there should be
   */
  void check(int cases) throws IOException, InterruptedException {
    Visitor watcher = new Visitor(root, "styregruppe");
    require(
        cases,
        watcher.get("/engine-rest/history/process-instance/count?" + JOURNEY),
        "journeys in history");
    JsonNode open = watcher.get("/engine-rest/task/count");
    JsonNode ofSome = watcher.get("/engine-rest/task?maxResults=1000");
    System.out.println("  open tasks by the engine: " + open.path("count").asLong());
    if (ofSome.size() < Math.min(1000, open.path("count").asLong())) {
      throw new IllegalStateException("the engine shows fewer tasks than it counts");
    }
    if (cases > 19) {
      work("data", "UserTask_AssessDataOrder", "accepted");
      work("kkr", "UserTask_ArrangeSession", "in-writing");
      new Visitor(root, "kkr")
          .logIn()
          .send(
              "GET",
              "/sag/" + TemplateCases.AGREEMENT + "/" + codes.get(0) + "/" + Country.FIRST_ROUND,
              null,
              "text/html");
    }
  }

  /** Hands in one that was copied; the process has to go on. */
  private void work(String user, String element, String answer)
      throws IOException, InterruptedException {
    Visitor person = new Visitor(root, user);
    JsonNode task =
        person
            .get(
                "/engine-rest/task?maxResults=1&tenantIdIn="
                    + String.join(",", codes.subList(0, 19))
                    + "&taskDefinitionKey="
                    + element)
            .path(0);
    String instance = "processInstanceId=" + task.path("processInstanceId").asText();
    person.handIn(task.path("id").asText(), Answers.of(Answers.form(element), answer));
    new Visitor(root, "admin").post("/api/demo/clock", Map.of());
    for (JsonNode left : person.get("/engine-rest/task?" + instance)) {
      if (left.path("taskDefinitionKey").asText().equals(element)) {
        throw new IllegalStateException("nothing came of " + element);
      }
    }
  }

  private static void require(long expected, JsonNode count, String what) {
    if (count.path("count").asLong() != expected) {
      throw new IllegalStateException(what + ": " + count + " instead of " + expected);
    }
  }
}
