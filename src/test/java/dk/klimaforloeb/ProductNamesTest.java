package dk.klimaforloeb;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.spring.boot.starter.property.WebappProperty;
import org.junit.jupiter.api.Test;

/**
 * A move to a fork of the engine is a rename of packages, artifacts and settings. What such a
 * rename does not find stands in one place each.
 */
class ProductNamesTest {

  /** Where the product's name stands otherwise, and why there. */
  private static final List<String> PLACES =
      List.of(
          // The names that the web applications give to things of their own.
          "shipped.js: camunda-web",
          "shipped.js: camunda-form:",
          "shipped.js: cam.commons",
          "shipped.js: cam.tasklist",
          "shipped.js: cam.tasklist.form",
          "shipped.js: camTasklistFormCamundaDirective",
          "shipped.js: camTasklistTaskMetaDirective",
          "shipped.js: camTasklistFiltersDirective",
          "shipped.js: camTasklistFormGenericVariablesDirective",
          // Keys and markup of the English labels, which DanishWebappsTest compares with them.
          "da.json: /camunda-welcome\\",
          "da.json: PLGN_SKE_CAMUNDA_COCKPIT");

  private static final Set<String> TEXTS =
      Set.of("css", "html", "java", "js", "json", "properties", "sql", "txt", "yaml");

  private static final Pattern COMMENT =
      Pattern.compile(
          "/\\*.*?\\*/|<!--.*?-->|^\\s*(?://|#|--)[^\n]*", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern JAVA_LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

  /** Packages, settings, and the vocabulary of the diagrams, which forks read too. */
  private static final Pattern RENAMED =
      Pattern.compile("org\\.camunda\\b|\\bcamunda\\.bpm\\b|\\bcamunda:(?=\\w)");

  private static final Pattern NAME =
      Pattern.compile("(?i:[^\\s'\"=<>]*camunda[^\\s'\"<>]*)|\\bcam(?:\\.[a-z]|[A-Z])[\\w.]*");

  @Test
  void theProductsNamesStandInOnePlaceEach() throws IOException {
    Set<String> found = new TreeSet<>();
    for (String root : List.of("src/main", "src/test", "src/benchmark")) {
      for (Path file : files(Path.of(root))) {
        names(file).forEach(name -> found.add(file.getFileName() + ": " + name));
      }
    }
    found.removeIf(name -> name.startsWith("ProductNamesTest.java"));
    assertThat(found).containsExactlyInAnyOrderElementsOf(PLACES);
  }

  @Test
  void oneFolderIsNamedAfterTheProduct() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main"))) {
      assertThat(
              all.filter(Files::isDirectory).map(Path::toString).filter(p -> p.endsWith("camunda")))
          .containsExactly("src/main/resources" + new WebappProperty().getWebjarClasspath());
    }
  }

  private static Set<String> names(Path file) throws IOException {
    String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
    if (file.toString().endsWith(".java")) {
      text =
          String.join("\n", JAVA_LITERAL.matcher(text).results().map(MatchResult::group).toList());
    }
    return NAME.matcher(RENAMED.matcher(text).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> TEXTS.contains(file.toString().replaceFirst(".*\\.", ""))).toList();
    }
  }
}
