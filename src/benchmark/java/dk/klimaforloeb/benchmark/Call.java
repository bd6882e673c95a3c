package dk.klimaforloeb.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * A request that is measured.
 *
 * @param name as the table shows it
 * @param user id of the demo's user who sends it
 * @param path with the places that {@link Places} fills in
 * @param body null for none
 */
record Call(String name, String user, String method, String path, String body, String accept) {

  private static final String ENGINE = Visitor.WEBAPPS + "api/engine/engine/default";
  private static final String HAL = "application/hal+json";
  private static final String JSON = "application/json";

  /** All that are measured, of each size; add a line here. */
  static List<Call> all() {
    List<Call> calls = new ArrayList<>();
    for (String user : List.of("kkr", "kommune-0766")) {
      calls.addAll(
          List.of(
              tasks("all open tasks, newest first", user, "{all}", "created", "desc", "{}"),
              tasks("all open tasks, by due date", user, "{all}", "dueDate", "asc", "{}"),
              tasks("own group", user, "{own}", "created", "desc", "{}"),
              tasks("overdue", user, "{overdue}", "created", "desc", "{}"),
              get(
                  "counts of filters",
                  user,
                  Visitor.WEBAPPS + "api/tasklist/plugin/worklist/default/filters"),
              get(
                  "cards of a page",
                  user,
                  Visitor.WEBAPPS + "api/tasklist/plugin/worklist/default/cards?ids={tasks}"),
              get(
                  "question of a search",
                  user,
                  Visitor.WEBAPPS + "api/tasklist/plugin/worklist/default/search?words=hedensted"),
              tasks(
                  "a search's tasks",
                  user,
                  "{all}",
                  "created",
                  "desc",
                  "{\"orQueries\":[{\"nameLike\":\"%hedensted%\",\"tenantIdIn\":[\"0766\"]}]}"),
              get("a task", user, ENGINE + "/task/{task}", HAL),
              get("its form", user, ENGINE + "/task/{task}/deployed-form", "*/*"),
              get(
                  "its form's values",
                  user,
                  ENGINE + "/task/{task}/form-variables?deserializeValues=false",
                  JSON),
              page("case page, running", user, "/sag/midtjylland-2020/0766/1"),
              page("portfolio", user, "/overblik"),
              get("portfolio as JSON", user, "/api/monitoring/portfolio")));
    }
    calls.addAll(
        List.of(
            page("case page, plan in force", "kkr", "/sag/midtjylland-2020/0710/1"),
            page(
                "heat map of a year",
                "kkr",
                "/overblik/diagrammer/municipality-journey?fra=2021-08-16&til=2022-08-15"),
            page("figures of all diagrams", "kkr", "/overblik/diagrammer"),
            page("mails", "kkr", "/overblik/mails"),
            post(
                "Cockpit's instances",
                "kkr",
                ENGINE + "/process-instance?firstResult=0&maxResults=50",
                "{}"),
            post("Cockpit's count of instances", "kkr", ENGINE + "/process-instance/count", "{}"),
            post(
                "history's instances",
                "kkr",
                ENGINE + "/history/process-instance?firstResult=0&maxResults=50",
                "{\"sorting\":[{\"sortBy\":\"startTime\",\"sortOrder\":\"desc\"}]}")));
    return calls;
  }

  /** A page of Tasklist's list, with the number beside it, as the browser asks for both. */
  private static Call tasks(
      String name, String user, String filter, String by, String order, String query) {
    String sorting = "\"sorting\":[{\"sortBy\":\"" + by + "\",\"sortOrder\":\"" + order + "\"}]";
    return new Call(
        name,
        user,
        "POST",
        ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=15",
        query.equals("{}") ? "{" + sorting + "}" : query.replaceFirst("}$", "," + sorting + "}"),
        HAL);
  }

  private static Call page(String name, String user, String path) {
    return get(name, user, path, "text/html");
  }

  private static Call get(String name, String user, String path) {
    return get(name, user, path, JSON);
  }

  private static Call get(String name, String user, String path, String accept) {
    return new Call(name, user, "GET", path, null, accept);
  }

  private static Call post(String name, String user, String path, String body) {
    return new Call(name, user, "POST", path, body, JSON);
  }

  /** The same with what a place stands for. */
  Call with(String place, String value) {
    return new Call(name, user, method, path.replace(place, value), body, accept);
  }

  void send(Visitor visitor) throws Exception {
    visitor.send(method, path, body, accept);
  }
}
