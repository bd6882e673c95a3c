package dk.klimaforloeb.agreement.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the program asks the agreement's decision tables about.
 *
 * @param types what the division of tasks is asked for, with what each is in Danish
 * @param tasks what the deadlines are asked for: every task that a person does, by its form
 */
record KnownTasks(Map<String, String> types, Set<String> tasks) {

  private static final String TYPES = "/agreement/task-types.da.properties";
  private static final String FORMS = "classpath*:forms/**/*.form";
  private static final String FORM = ".form";

  /** All that this program knows. */
  static KnownTasks ofTheProgram() {
    try {
      return new KnownTasks(readTypes(), readTasks());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> readTypes() throws IOException {
    try (InputStream in = KnownTasks.class.getResourceAsStream(TYPES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains("=") && !line.startsWith("#"))
          .map(line -> line.split("=", 2))
          .collect(
              Collectors.toMap(
                  pair -> pair[0], pair -> pair[1], (one, other) -> one, LinkedHashMap::new));
    }
  }

  private static Set<String> readTasks() throws IOException {
    Set<String> tasks = new TreeSet<>();
    for (Resource form : new PathMatchingResourcePatternResolver().getResources(FORMS)) {
      String name = String.valueOf(form.getFilename());
      tasks.add(name.substring(0, name.length() - FORM.length()));
    }
    return tasks;
  }
}
