package dk.klimaforloeb.agreement.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the program asks the agreement's decision tables about, and what may rest on its clauses.
 *
 * @param types what the division of tasks is asked for, with what each is in Danish
 * @param tasks what the deadlines are asked for: every task that a person does, by its form
 * @param models the processes and the program's own decision tables, by their file
 */
record KnownTasks(Map<String, String> types, Set<String> tasks, Set<String> models) {

  private static final String TYPES = "/agreement/task-types.da.properties";
  private static final String FORMS = "classpath*:forms/**/*.form";
  private static final List<String> MODELS =
      List.of("classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn");

  /** All that this program knows. */
  static KnownTasks ofTheProgram() {
    try {
      return new KnownTasks(readTypes(), stems(FORMS), stemsOfModels());
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

  private static Set<String> stemsOfModels() throws IOException {
    Set<String> stems = new TreeSet<>();
    for (String files : MODELS) {
      stems.addAll(stems(files));
    }
    return stems;
  }

  private static Set<String> stems(String files) throws IOException {
    Set<String> stems = new TreeSet<>();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
      String name = String.valueOf(file.getFilename());
      stems.add(name.substring(0, name.lastIndexOf('.')));
    }
    return stems;
  }

  /** What a file may say the basis of. */
  Set<String> withABasis() {
    Set<String> all = new TreeSet<>(tasks);
    all.addAll(models);
    return all;
  }
}
