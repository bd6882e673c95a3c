package dk.klimaforloeb.agreement.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Which of the program's tests name a task, a process or a table: a task by its form or by an
 * element that no other diagram has, a process by an element or a class of its own, a table by its
 * key. Tests of processes and forms count before others that name a task in passing.
 */
final class TestSources {

  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern TEST = Pattern.compile("\\w+(Test|IT)\\.java");
  private static final Pattern OF_PROCESSES = Pattern.compile("\\w+(Process|Forms)Test");

  /** They look at all models or files alike. */
  private static final Set<String> RULES =
      Set.of(
          "ModelRulesTest",
          "RefusedAgreementTest",
          "AgreementComparisonTest",
          "CitationsPageTest",
          "ClausesHandbookTest",
          "ClauseReportTest");

  private final Map<String, Set<String>> quoted = new TreeMap<>();
  private final Map<String, Set<String>> words = new TreeMap<>();
  private final Map<String, Set<String>> elements = new TreeMap<>();

  TestSources() {
    files(TESTS, file -> TEST.matcher(file).matches())
        .forEach(
            (file, text) -> {
              String name = file.substring(0, file.indexOf('.'));
              if (!RULES.contains(name)) {
                quoted.put(name, all("\"([\\w-]+)\"", text));
                words.put(name, all("\\b([A-Z]\\w+)\\b", text));
              }
            });
    files(Path.of("processes"), file -> file.endsWith(".bpmn"))
        .values()
        .forEach(
            text ->
                elementsOf(
                    Bpmn.readModelFromStream(
                        new java.io.ByteArrayInputStream(
                            text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
    onlyUnique();
  }

  private void elementsOf(BpmnModelInstance model) {
    String process = model.getModelElementsByType(Process.class).iterator().next().getId();
    for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
      elements.computeIfAbsent(process, any -> new HashSet<>()).add(node.getId());
    }
    for (UserTask task : model.getModelElementsByType(UserTask.class)) {
      elements
          .computeIfAbsent(task.getCamundaFormRef(), any -> new HashSet<>())
          .add(process + " " + task.getId());
    }
  }

  /** An element of the same name in two diagrams tells of neither. */
  private void onlyUnique() {
    Map<String, Long> uses =
        elements.values().stream()
            .flatMap(Collection::stream)
            .filter(id -> !id.contains(" "))
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    elements.replaceAll(
        (key, ids) ->
            ids.stream()
                .map(id -> id.substring(id.indexOf(' ') + 1))
                .filter(id -> uses.get(id) == 1)
                .collect(Collectors.toSet()));
  }

  /** Names of the tests of a task, a process or a table. */
  List<String> of(String key, boolean isProcess) {
    Set<String> ids = new HashSet<>(elements.getOrDefault(key, Set.of()));
    String stem =
        Arrays.stream(key.split("-")).map(TestSources::capital).collect(Collectors.joining());
    Set<String> classes = new HashSet<>();
    if (!elements.containsKey(key)) {
      classes.add(key.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
    if (isProcess) {
      classes.addAll(Set.of(stem + "Model", stem + "Process", stem + "Tasks"));
    } else {
      ids.add(key);
    }
    List<String> naming =
        quoted.keySet().stream()
            .filter(
                test ->
                    test.equals(stem + "ProcessTest")
                        || test.equals(stem + "Test")
                        || quoted.get(test).stream().anyMatch(ids::contains)
                        || words.get(test).stream().anyMatch(classes::contains))
            .toList();
    List<String> best = naming.stream().filter(OF_PROCESSES.asMatchPredicate()).toList();
    return best.isEmpty() ? naming : best;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  private static Set<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> files(Path folder, Predicate<String> isWanted) {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> all = java.nio.file.Files.walk(folder)) {
      for (Path file : all.toList()) {
        String name = String.valueOf(file.getFileName());
        if (isWanted.test(name)) {
          texts.put(name, java.nio.file.Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
