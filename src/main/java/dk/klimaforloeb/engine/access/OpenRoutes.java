package dk.klimaforloeb.engine.access;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which routes of the engine's REST interface people may take at all. What is not named is closed,
 * to administrators too; behind the open ones the engine's grants and our task rule decide.
 */
final class OpenRoutes {

  /** The engine does not check who reads comments and attachments. */
  private static final Pattern UNCHECKED_READS =
      Pattern.compile(".*/(comment|attachment)(/.*)?|/(attachment|comment)s?(/.*)?");

  private static final List<Pattern> OPEN =
      patterns(
          // working on a task
          "POST /task/ID/(claim|unclaim|submit-form|assignee)",
          // starting from the start menu
          "POST /process-definition/(key/)?ID/(start|submit-form)",
          // reading, where the question is too long for an address
          "POST /(task|process-instance|execution|variable-instance|job|external-task|group)(/count)?",
          "POST /history/(process-instance|task|activity-instance|variable-instance|detail)(/count)?",
          "POST /filter/ID/(list|count|singleResult)",
          "POST /identity/verify",
          // retrying what failed; granted to administrators
          "PUT /job/ID/retries",
          // users and groups; granted to administrators
          "POST /(user|group|tenant|authorization)/create",
          "POST /user/ID/unlock",
          "PUT /user/ID/(profile|credentials)",
          "PUT /(group|tenant|authorization)/ID",
          "DELETE /(user|group|tenant|authorization)/ID",
          "(PUT|DELETE) /group/ID/members/ID",
          "(PUT|DELETE) /tenant/ID/(user|group)-members/ID");

  private OpenRoutes() {}

  static boolean isOpen(EngineRoute route) {
    if (route.reads()) {
      return !UNCHECKED_READS.matcher(route.path()).matches();
    }
    String line = route.method() + " " + route.path();
    return OPEN.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }

  private static List<Pattern> patterns(String... routes) {
    return List.of(routes).stream()
        .map(route -> Pattern.compile(route.replace("ID", "[^/]+")))
        .toList();
  }
}
