package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who writes an agreement finds in the handbook all that its tables may name. */
class KnownTasksTest {

  private static final Path HANDBOOK = Path.of("src/site/markdown/haandbog/drift.md");
  private static final KnownTasks KNOWN = KnownTasks.ofTheProgram();

  @Test
  void theHandbookListsEveryTypeOfTaskWithWhatItIs() throws IOException {
    assertThat(rows("(?m)^\\| `([a-z-]+)` \\| (.*) \\|$", "| opgavetype |", "`task` er"))
        .containsExactlyElementsOf(
            KNOWN.types().entrySet().stream().map(KnownTasksTest::row).toList());
  }

  @Test
  void theHandbookListsEveryTaskThatHasADeadline() throws IOException {
    assertThat(rows("(?m)^`([a-z0-9-]+)`()$", "`task` er", "### Fejl i filen"))
        .containsExactlyElementsOf(KNOWN.tasks().stream().map(task -> task + "=").toList());
  }

  private static String row(Map.Entry<String, String> type) {
    return type.getKey() + "=" + type.getValue();
  }

  private static List<String> rows(String row, String from, String to) throws IOException {
    String handbook = java.nio.file.Files.readString(HANDBOOK);
    String part = handbook.substring(handbook.indexOf(from), handbook.indexOf(to));
    return Pattern.compile(row).matcher(part).results().map(KnownTasksTest::pair).toList();
  }

  private static String pair(MatchResult found) {
    return found.group(1) + "=" + found.group(2);
  }
}
