package dk.klimaforloeb.engine.forms;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is handed in at each user task lies in the tables as it was sent, or was refused by name and
 * left nothing.
 */
@ProcessTest
class StoredFormsTest {

  private static final int TRIES = 8;

  /** A reason that nothing asks for; and what only says how the process goes on. */
  private static final Set<String> NOT_ALWAYS_KEPT = Set.of("deviationReason", "step");

  private static final Set<String> FORMS_ABOUT_A_DRAFT = Set.of("advise-draft", "comment-draft");

  private static final Map<String, Object> FINISHED_DRAFT =
      Map.of(
          "step",
          "finished",
          "version",
          "1",
          "draftUrl",
          "https://kommune.example/1",
          "accountMethod",
          "other",
          "agricultureCovered",
          true,
          "pathwayWithShortfall",
          true,
          "actionsHaveEffect",
          true,
          "targetsResourced",
          true);

  private final Map<String, String> processes = new HashMap<>();

  @Autowired private RuntimeService runtimeService;
  @Autowired private RepositoryService repositoryService;
  @Autowired private TaskService taskService;
  @Autowired private FormService formService;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;
  @Autowired private Cases cases;

  /** What is handed in about mails changes a user, not a case: its own tests look at it. */
  static List<Path> forms() throws IOException {
    return FormFilesTest.forms().stream()
        .filter(file -> !file.getParent().endsWith("notification"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatIsHandedInIsKeptAsItIsOrRefusedByName(Path file) throws IOException {
    String form = file.getFileName().toString().replace(".form", "");
    List<Field> fields = FormFile.fields(new ObjectMapper().readTree(file.toFile()));
    List<Boolean> kept = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<Map<String, Object>> submissions =
              TypedValues.of(fields).generator(1_000);
          Random random = new Random(form.hashCode());
          for (int i = 0; i < TRIES || !kept.contains(true) && i < 50 * TRIES; i++) {
            Map<String, Object> sent = submissions.next(random).value();
            kept.add(
                transaction.execute(
                    status -> {
                      status.setRollbackOnly();
                      return isKept(form, fields, sent);
                    }));
          }
        });
    assertThat(kept).describedAs("at least one is taken").contains(true);
  }

  /** Whatever the variable holds. */
  @ParameterizedTest
  @MethodSource("forms")
  void noVariableIsFormattingInATextOfTheForm(Path file) throws IOException {
    String form = file.getFileName().toString().replace(".form", "");
    Set<String> shown = FormFile.shownNames(new ObjectMapper().readTree(file.toFile()));
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          Task task = task(form);
          shown.forEach(name -> runtimeService.setVariable(task.getExecutionId(), name, "*x*"));
          VariableMap offered =
              cases.as(
                  "somebody",
                  groupOf(task),
                  task.getTenantId(),
                  () -> formService.getTaskFormVariables(task.getId(), shown, true));
          shown.forEach(
              name -> assertThat(String.valueOf(offered.get(name))).doesNotContain("*x*"));
        });
  }

  private boolean isKept(String form, List<Field> fields, Map<String, Object> sent) {
    if (FORMS_ABOUT_A_DRAFT.contains(form)) {
      submit(task("prepare-draft"), FINISHED_DRAFT);
    }
    Task task = task(form);
    long before = rows();
    try {
      submit(task, sent);
    } catch (FormFieldValidationException e) {
      assertThat(fields).anyMatch(field -> e.getMessage().contains("(" + field.key() + "): "));
      assertThat(rows()).isEqualTo(before);
      return false;
    }
    Set<String> after = cells();
    expected(fields, sent)
        .forEach(
            (key, kept) -> assertThat(after).describedAs(key + " of " + sent).containsAll(kept));
    return true;
  }

  private void submit(Task task, Map<String, Object> values) {
    cases.as(
        "somebody",
        groupOf(task),
        task.getTenantId(),
        () -> {
          formService.submitTaskForm(task.getId(), values);
          return null;
        });
  }

  private String groupOf(Task task) {
    return taskService.getIdentityLinksForTask(task.getId()).get(0).getGroupId();
  }

  /** The task alone; what it leads on to comes later. */
  private Task task(String form) {
    String element =
        "UserTask_"
            + Stream.of(form.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    String process = processes.computeIfAbsent(element, this::processOf);
    String instance =
        runtimeService
            .createProcessInstanceById(process)
            .businessKey(Cases.key("0710", "1"))
            .setVariables(
                Map.ofEntries(
                    entry("municipalityCode", "0710"),
                    entry("municipality", "Favrskov"),
                    entry("round", "1"),
                    entry("phase", "Opstart"),
                    entry("allocation", new HashMap<>(Map.of("candidateGroup", "kkr-coordinator"))),
                    entry("body", "Fagudvalg"),
                    entry("bodies", new ArrayList<>(List.of("Fagudvalg"))),
                    entry("reading", "first"),
                    entry("remarksBy", "c40"),
                    entry("dataSet", "risk-map"),
                    entry("criteria", new ArrayList<>(List.of("c1_1")))))
            .startBeforeActivity(element)
            .setVariableLocal("remarksBy", "c40")
            .execute()
            .getId();
    return taskService
        .createTaskQuery()
        .processInstanceId(instance)
        .taskDefinitionKey(element)
        .singleResult();
  }

  private String processOf(String element) {
    return repositoryService.createProcessDefinitionQuery().latestVersion().list().stream()
        .map(ProcessDefinition::getId)
        .filter(
            id -> repositoryService.getBpmnModelInstance(id).getModelElementById(element) != null)
        .findFirst()
        .orElseThrow();
  }

  /** What has to be found in the tables, by the field that it was sent for. */
  private Map<String, List<String>> expected(List<Field> fields, Map<String, Object> sent) {
    FormRules rules = new FormRules(new Texts("engine"), clock);
    Map<String, Object> taken =
        rules.apply(
            fields,
            sent.keySet(),
            SubmittedValues.of(Variables.fromMap(sent)),
            rules.refusals(fields));
    Map<String, List<String>> expected = new HashMap<>();
    taken.forEach(
        (key, value) -> {
          if (!NOT_ALWAYS_KEPT.contains(key)) {
            expected.put(key, cellsOf(value).toList());
          }
        });
    return expected;
  }

  private Stream<String> cellsOf(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().flatMap(this::cellsOf);
    }
    if (value instanceof Map<?, ?> row) {
      return row.values().stream().flatMap(this::cellsOf);
    }
    if (value instanceof LocalDateTime moment) {
      return Stream.of(moment.atZone(clock.getZone()).toInstant().toString());
    }
    return Stream.of(
        value instanceof BigDecimal number
            ? number.stripTrailingZeros().toPlainString()
            : String.valueOf(value));
  }

  private Set<String> cells() {
    Set<String> cells = new HashSet<>();
    for (String table : tables()) {
      jdbc.sql("select * from " + table)
          .query(
              (row, number) -> {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  cells.add(cell(row, i));
                }
                return table;
              })
          .list();
    }
    return cells;
  }

  private long rows() {
    return tables().stream()
        .mapToLong(table -> jdbc.sql("select count(*) from " + table).query(Long.class).single())
        .sum();
  }

  private static String cell(ResultSet row, int column) throws SQLException {
    Object value = row.getObject(column);
    if (value instanceof Number) {
      return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }
    if (value instanceof OffsetDateTime || value instanceof java.sql.Timestamp) {
      return row.getTimestamp(column).toInstant().toString();
    }
    return value instanceof Boolean ? value.toString() : row.getString(column);
  }

  private List<String> tables() {
    return jdbc.sql(
            "select distinct table_name from information_schema.columns where lower(column_name) ="
                + " 'tenant_id' and lower(table_name) not like 'act\\_%'")
        .query(String.class)
        .list();
  }
}
