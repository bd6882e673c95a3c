package dk.klimaforloeb.engine.forms;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.Answers;
import dk.klimaforloeb.CalledMeetings;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.DraftAnswers;
import dk.klimaforloeb.PlannedEvents;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.funding.AskedMoney;
import dk.klimaforloeb.governance.amendments.ProposedAmendment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is handed in at each user task is recorded as it was sent, each value under its own name, or
 * was refused by name and left nothing.
 */
@ProcessTest
class StoredFormsTest {

  private static final int TRIES = 8;

  private static final Set<String> FORMS_ABOUT_A_DRAFT = Set.of("advise-draft", "comment-draft");

  private static final Set<String> CHOOSING_A_JOURNEY = Set.of("choose-change", "choose-journey");

  private final Map<String, String> processes = new HashMap<>();

  @Autowired private RuntimeService runtimeService;
  @Autowired private RepositoryService repositoryService;
  @Autowired private TaskService taskService;
  @Autowired private FormService formService;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;
  @Autowired private Cases cases;

  /** What is handed in about mails needs a mail that failed: its own tests look at it. */
  static List<Path> forms() throws IOException {
    return FormFilesTest.forms().stream()
        .filter(file -> !file.getParent().endsWith("notification"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatIsHandedInIsKeptAsItIsOrRefusedByName(Path file) throws IOException {
    String form = key(file);
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

  static Stream<Arguments> answers() throws IOException {
    Set<String> forms = forms().stream().map(StoredFormsTest::key).collect(Collectors.toSet());
    return Answers.all().entrySet().stream()
        .filter(of -> forms.contains(of.getKey()))
        .flatMap(of -> of.getValue().keySet().stream().map(one -> arguments(of.getKey(), one)));
  }

  /** The answers that all other tests hand in. */
  @ParameterizedTest
  @MethodSource("answers")
  void aRightAnswerIsTaken(String form, String answer) throws IOException {
    List<Field> fields = FormFile.fields(new ObjectMapper().readTree(file(form).toFile()));
    if (CHOOSING_A_JOURNEY.contains(form)) {
      cases.requestJourney("0710", "1");
    }
    boolean isKept =
        Boolean.TRUE.equals(
            transaction.execute(
                status -> {
                  status.setRollbackOnly();
                  return isKept(form, fields, right(form, answer));
                }));

    assertThat(isKept).isTrue();
  }

  /** Where an answer names any open task, with that of the case. */
  private Map<String, Object> right(String form, String answer) {
    Map<String, Object> values = Answers.of(form, answer);
    values.computeIfPresent("fact", (key, any) -> handedInBefore());
    values.computeIfPresent("openTask", (key, any) -> cases.task(Cases.key("0710", "1")).getId());
    return values;
  }

  /** Something that can be corrected: the remarks of the step handed in last. */
  private String handedInBefore() {
    submit(task("register-admission"), Answers.of("register-admission", "not-admitted"));
    return jdbc.sql("select max(id) from case_record").query(Long.class).single() + ":remarks";
  }

  /** A new field is answered too; of remarks on single sections one stands for all. */
  @ParameterizedTest
  @MethodSource("dk.klimaforloeb.engine.forms.FormFilesTest#forms")
  void eachFieldIsInARightAnswer(Path file) throws IOException {
    Set<String> answered =
        Answers.all().getOrDefault(key(file), Map.of()).values().stream()
            .flatMap(answer -> answer.keySet().stream())
            .collect(Collectors.toSet());

    assertThat(FormFile.fields(new ObjectMapper().readTree(file.toFile())))
        .extracting(Field::key)
        .filteredOn(key -> !key.matches("c\\d_\\d_remark"))
        .isNotEmpty()
        .isSubsetOf(answered);
  }

  private static String key(Path file) {
    return file.getFileName().toString().replace(".form", "");
  }

  private static Path file(String form) throws IOException {
    return forms().stream().filter(file -> key(file).equals(form)).findFirst().orElseThrow();
  }

  /** Whatever the variable holds. */
  @ParameterizedTest
  @MethodSource("forms")
  void noVariableIsFormattingInATextOfTheForm(Path file) throws IOException {
    String form = key(file);
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
      submit(task("prepare-draft"), DraftAnswers.finished());
    }
    if (form.equals("extend-hearing")) {
      submit(
          task("register-hearing-decision"), Answers.of("register-hearing-decision", "approved"));
    }
    Task task = task(form);
    if (form.equals("correct-record")) {
      runtimeService.setVariable(task.getExecutionId(), "wrongFact", handedInBefore());
    }
    long before = rows();
    try {
      submit(task, sent);
    } catch (FormFieldValidationException e) {
      assertThat(fields).anyMatch(field -> e.getMessage().contains("(" + field.key() + "): "));
      assertThat(rows()).isEqualTo(before);
      return false;
    }
    JsonNode content = recorded(task);
    expected(fields, sent)
        .forEach(
            (key, kept) ->
                assertThat(content.path(key)).describedAs(key + " of " + sent).isEqualTo(kept));
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
    List<String> groups =
        taskService.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .toList();
    return groups.contains("secretariat") ? "secretariat" : groups.get(0);
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
                    entry("watchedTask", "done meanwhile"),
                    entry("criteria", new ArrayList<>(List.of("c1_1")))))
            .setVariables(CalledMeetings.one(jdbc))
            .setVariables(PlannedEvents.one(jdbc))
            .setVariables(AskedMoney.one(jdbc))
            .setVariables(ProposedAmendment.one(jdbc))
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

  /** What has to be recorded, by the field that it was sent for. */
  private Map<String, JsonNode> expected(List<Field> fields, Map<String, Object> sent) {
    FormRules rules = new FormRules(new Texts("engine"), clock);
    Map<String, JsonNode> expected = new HashMap<>();
    rules
        .apply(
            fields,
            sent.keySet(),
            SubmittedValues.of(Variables.fromMap(sent)),
            rules.refusals(fields))
        .forEach((key, value) -> expected.put(key, JsonOf.value(value)));
    return expected;
  }

  private JsonNode recorded(Task task) {
    String content =
        jdbc.sql("select content from case_record where task_id = ?")
            .params(task.getId())
            .query(String.class)
            .single();
    return JsonOf.text(content);
  }

  private long rows() {
    return jdbc.sql("select count(*) from case_record").query(Long.class).single();
  }
}
