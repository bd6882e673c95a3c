package dk.klimaforloeb.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Makes and removes users as an administrator does, and looks at what they have. */
final class People {

  private final RunningProgram program;
  private final Client admin;

  People(RunningProgram program) {
    this.program = program;
    this.admin = program.as("admin");
  }

  /** A new user with the demo's password, speaking to the program. */
  Client user(String id, String name, String... groups) {
    admin
        .post(
            "/engine-rest/user/create",
            Map.of(
                "profile",
                Map.of(
                    "id",
                    id,
                    "firstName",
                    name,
                    "lastName",
                    "",
                    "email",
                    id + "@klimaforloeb.example"),
                "credentials",
                Map.of("password", "demo")))
        .ok();
    for (String group : groups) {
      admin.put("/engine-rest/group/" + group + "/members/" + id, Map.of()).ok();
    }
    return program.as(id);
  }

  void leave(String id, String group) {
    admin.delete("/engine-rest/group/" + group + "/members/" + id).ok();
  }

  void remove(String id) {
    admin.delete("/engine-rest/user/" + id).ok();
  }

  /** User id of who has the task; null when nobody has. */
  String holder(String task) {
    return program.as("kkr").get("/engine-rest/task/" + task).ok().path("assignee").asText(null);
  }

  static void claim(Client person, String task) {
    person.post("/engine-rest/task/" + task + "/claim", Map.of("userId", person.user())).ok();
  }

  /** What the mail catcher has for somebody with this in its subject, once all mail is out. */
  List<JsonNode> mailsTo(String id, String inSubject) {
    admin.post("/api/demo/clock", Map.of()).ok();
    return StreamSupport.stream(admin.get("/api/demo/mails").ok().spliterator(), false)
        .filter(mail -> mail.path("to").asText().equals(id + "@klimaforloeb.example"))
        .filter(mail -> mail.path("subject").asText().contains(inSubject))
        .toList();
  }
}
