package dk.klimaforloeb.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Fills in what only the database knows: ids of filters and tasks. */
final class Places {

  private static final String ENGINE = Visitor.WEBAPPS + "api/engine/engine/default";

  private Places() {}

  static Call fill(Call call, Visitor visitor) throws IOException, InterruptedException {
    Call filled = call;
    if (call.path().contains("/filter/{")) {
      for (JsonNode filter : visitor.get(ENGINE + "/filter?resourceType=Task&maxResults=200")) {
        String key = filter.path("properties").path("key").asText();
        String place =
            key.equals("kkr-coordinator") || key.startsWith("municipality-") ? "own" : key;
        filled = filled.with("{" + place + "}", filter.path("id").asText());
      }
    }
    if (call.path().contains("{task")) {
      List<String> ids = new ArrayList<>();
      String group =
          visitor.user().startsWith("kommune-")
              ? visitor.user().replace("kommune", "municipality")
              : "kkr-coordinator";
      visitor
          .get("/engine-rest/task?maxResults=15&candidateGroup=" + group)
          .forEach(task -> ids.add(task.path("id").asText()));
      filled = filled.with("{tasks}", String.join(",", ids)).with("{task}", ids.get(0));
    }
    return filled;
  }
}
