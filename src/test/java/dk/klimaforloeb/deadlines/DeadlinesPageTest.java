package dk.klimaforloeb.deadlines;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ModelFiles;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.calendar.WorkingDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The handbook's page that says for each task where its date comes from, and which test has seen
 * it.
 */
@ProcessTest
class DeadlinesPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/haandbog/frister.md");
  private static final Pattern ROW =
      Pattern.compile(
          "\\| .*\\(`([a-z0-9-]+)`\\) \\| (.*) \\| (?:(\\d+) arbejdsdage?|ingen frist) \\|"
              + " `(\\w+)\\.(\\w+)` \\|");

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired DeadlineTable table;
  @Autowired List<StepDates> setDates;
  @Autowired WorkingDays workingDays;
  @Autowired Clock clock;

  @Test
  void thePageTellsOfEachTaskWhereItsDateComesFrom() throws IOException {
    Map<String, Row> rows = rows();
    assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(elements().keySet());
    List<String> set = setDates.stream().flatMap(dates -> dates.tasks().stream()).toList();
    rows.forEach(
        (task, row) -> {
          assertThat(row.set().isBlank()).as(task).isEqualTo(!set.contains(task));
          assertThat(table.workingDays(task)).as(task).isEqualTo(row.days());
          assertThat(exists(row.test())).as(task).isTrue();
        });
  }

  /** Each task alone, as it comes. */
  @Test
  void eachTaskIsDueAsThePageSays() throws IOException {
    LocalDate today = LocalDate.now(clock);
    Map<String, UserTask> elements = elements();
    rows()
        .forEach(
            (key, row) -> {
              if (row.set().isBlank()) {
                Task task = arrived(elements.get(key));
                assertThat(
                        Optional.ofNullable(task.getDueDate())
                            .map(due -> LocalDate.ofInstant(due.toInstant(), clock.getZone())))
                    .as(key)
                    .isEqualTo(row.days().map(days -> workingDays.plusUnquiet(today, days)));
              }
            });
  }

  private Task arrived(UserTask element) {
    String instance =
        engine
            .getRuntimeService()
            .createProcessInstanceByKey(process(element))
            .processDefinitionWithoutTenantId()
            .businessKey(Cases.key("0710", "1"))
            .setVariables(
                Map.ofEntries(
                    entry("municipalityCode", "0710"),
                    entry("municipality", "Favrskov"),
                    entry("round", "1"),
                    entry("phase", "Opstart"),
                    entry("starter", "somebody"),
                    entry("allocation", new HashMap<>(Map.of("candidateGroup", "secretariat"))),
                    entry("bodies", new ArrayList<>(List.of("Fagudvalg"))),
                    entry("body", "Fagudvalg"),
                    entry("carriedOutBy", "secretariat"),
                    entry("fundingGroup", "secretariat")))
            .startBeforeActivity(element.getId())
            .execute()
            .getId();
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(instance)
        .taskDefinitionKey(element.getId())
        .singleResult();
  }

  private static String process(ModelElementInstance element) {
    return element instanceof Process process
        ? process.getId()
        : process(element.getParentElement());
  }

  private static Map<String, Row> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .collect(
            Collectors.toMap(
                row -> row.group(1),
                row ->
                    new Row(
                        row.group(2),
                        Optional.ofNullable(row.group(3)).map(Integer::valueOf),
                        List.of(row.group(4), row.group(5)))));
  }

  private static Map<String, UserTask> elements() {
    return ModelFiles.models().values().stream()
        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
        .collect(
            Collectors.toMap(
                UserTask::getCamundaFormRef, task -> task, (one, other) -> one, TreeMap::new));
  }

  private static boolean exists(List<String> test) {
    try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
      return tests
          .filter(file -> file.endsWith(test.get(0) + ".java"))
          .anyMatch(file -> text(file).contains("void " + test.get(1) + "("));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Row(String set, Optional<Integer> days, List<String> test) {}
}
