package dk.klimaforloeb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The handbook's table of deviations: each has a diagram, and a test that has seen its way. */
class DeviationsPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/haandbog/afvigelser.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| [^|]+ \\| `([a-z-]+)` \\| `(\\w+)\\.(\\w+)` \\|$");

  @Test
  void eachDeviationHasItsDiagramAndItsTest() throws IOException {
    String page = Files.readString(PAGE);
    List<MatchResult> rows = ROW.matcher(page).results().toList();

    assertThat(rows).hasSize((int) page.lines().filter(line -> line.contains("| `")).count());
    assertThat(rows).hasSizeGreaterThan(30);
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(isFile("processes", row.group(1) + ".bpmn", "<bpmn:process id=\""))
                  .isTrue();
              assertThat(
                      isFile("src/test/java", row.group(2) + ".java", "void " + row.group(3) + "("))
                  .as(row.group())
                  .isTrue();
            });
  }

  private static boolean isFile(String root, String name, String holding) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      for (Path file : files.filter(it -> it.endsWith(name)).toList()) {
        if (Files.readString(file).contains(holding)) {
          return true;
        }
      }
      return false;
    }
  }
}
