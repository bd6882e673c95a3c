package dk.klimaforloeb;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.klimaforloeb.engine.ProcessVariable;
import java.beans.Introspector;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/**
 * The models are program text as well: what they name has to be there. What the drawing alone shows
 * is asked by the rules in {@code src/lint/rules}.
 */
class ModelRulesTest {

  private static final Path FORMS = Path.of("forms");
  private static final Path AGREEMENTS = Path.of("src/main/resources/agreement");

  private static final Pattern CALL = Pattern.compile("[$#]\\{\\s*!?\\s*(\\w+)\\.(\\w+)\\(");
  private static final String ALLOCATED = "${allocation.candidateGroup}";

  /**
   * Variables that no model reads: forms and task methods do, or people who look at an incident.
   */
  private static final Set<String> READ_OUTSIDE_THE_MODEL =
      Set.of(
          "AgreementAmendmentModel.AMENDMENT",
          "DeadlineFollowUpModel.WATCHED_TASK",
          "FundingRequestModel.REQUEST",
          "EventHoldingModel.EVENT_ID",
          "EventHoldingModel.EVENT_KIND",
          "EventHoldingModel.PROPOSAL_INSTANCE",
          "EventHoldingModel.SUGGESTED_GROUPS",
          "JourneyChangeModel.JOURNEY",
          "MailFailureModel.FAILURE_ID",
          "NotificationModel.MAIL_ID",
          "NotificationModel.RECIPIENT",
          "NotificationModel.TASK_ID",
          "RecordCorrectionModel.WRONG_FACT");

  /** Values for which a gateway has no condition, since its default flow takes them. */
  private static final Set<String> VALUES_OF_A_DEFAULT_FLOW =
      Set.of(
          "AgreementAmendmentModel.DROP",
          "AgreementAmendmentModel.WITHDRAW",
          "DataOrderModel.FAULTY",
          "DeadlineFollowUpModel.SECRETARIAT",
          "DataOrderModel.QUESTION",
          "FundingRequestModel.DECLINED",
          "FundingRequestModel.MORE_TO_COME",
          "FundingRequestModel.NATIONAL_POOL",
          "EventHoldingModel.CANCELLED",
          "GuidanceSessionModel.AGAIN",
          "PlanApprovalModel.CONFIRMATION",
          "PlanDraftingModel.ADVICE");

  /** The engine's objects, not ours: what a decision found, and what the process keeps of it. */
  private static final Set<String> CALLS_OF_THE_ENGINE =
      Set.of("decisionResult.collectEntries", "missing.isEmpty");

  private static final Map<Path, BpmnModelInstance> MODELS = ModelFiles.models();
  private static final Map<String, JavaClass> CLASSES =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackagesOf(KlimaforloebApplication.class)
              .stream()
              .filter(type -> !type.getSimpleName().isEmpty() && type.isTopLevelClass())
              .collect(toMap(JavaClass::getSimpleName, type -> type, (one, other) -> one));

  @Test
  void aFileIsNamedAfterItsOneProcess() {
    assertThat(MODELS).isNotEmpty();
    MODELS.forEach(
        (file, model) ->
            assertThat(model.getModelElementsByType(Process.class))
                .describedAs(file.toString())
                .extracting(Process::getId)
                .containsExactly(ModelFiles.stem(file)));
  }

  @Test
  void whatAnExpressionCallsIsAPublicMethodOfThePublicClass() {
    Set<String> calls = new TreeSet<>();
    MODELS.keySet().stream()
        .flatMap(file -> CALL.matcher(ModelFiles.text(file)).results())
        .forEach(call -> calls.add(call.group(1) + "." + call.group(2)));
    assertThat(calls).isNotEmpty();
    assertThat(
            calls.stream()
                .filter(call -> !CALLS_OF_THE_ENGINE.contains(call) && !isPublicMethod(call)))
        .isEmpty();
  }

  @Test
  void aUserTaskShowsTheFormOfItsNameFromItsOwnDeployment() throws IOException {
    Map<String, Path> forms = new TreeMap<>();
    ModelFiles.files(FORMS, ".form").forEach(file -> forms.put(ModelFiles.stem(file), file));
    Set<String> shown = new TreeSet<>();
    for (UserTask task : all(UserTask.class)) {
      String form = task.getCamundaFormRef();
      assertThat(form).isEqualTo(kebab(task.getId().replace("UserTask_", "")));
      assertThat(forms).containsKey(form);
      JsonNode json = new ObjectMapper().readTree(forms.get(form).toFile());
      assertThat(json.path("id").asText()).isEqualTo(form);
      shown.add(form);
    }
    assertThat(forms.keySet()).describedAs("forms that no task shows").isEqualTo(shown);
  }

  @Test
  void aCallIsOfAProcessThatIsThere() {
    assertThat(all(CallActivity.class))
        .extracting(CallActivity::getCalledElement)
        .isNotEmpty()
        .isSubsetOf(all(Process.class).stream().map(Process::getId).toList());
  }

  @Test
  void anAllocatedTaskFollowsItsAllocationInTheSameScope() {
    List<ServiceTask> allocating =
        all(ServiceTask.class).stream().filter(t -> t.getName().startsWith("Fordel ")).toList();
    assertThat(allocating).isNotEmpty();
    for (ServiceTask task : allocating) {
      assertThat(beyondGateways(task, new HashSet<>()))
          .describedAs("what follows " + task.getId())
          .anySatisfy(
              next -> {
                assertThat(next).isInstanceOf(UserTask.class);
                assertThat(((UserTask) next).getCamundaCandidateGroups()).isEqualTo(ALLOCATED);
                assertThat(next.getParentElement()).isEqualTo(task.getParentElement());
              });
    }
    assertThat(
            all(UserTask.class).stream()
                .filter(t -> ALLOCATED.equals(t.getCamundaCandidateGroups())))
        .isNotEmpty()
        .allSatisfy(
            task ->
                assertThat(allocating)
                    .describedAs("an allocation in the scope of " + task.getId())
                    .anyMatch(a -> a.getParentElement().equals(task.getParentElement())));
  }

  /** What an element leads to, where gateways only say on which way. */
  private static List<FlowNode> beyondGateways(FlowNode from, Set<FlowNode> passed) {
    List<FlowNode> reached = new ArrayList<>();
    for (FlowNode next : from.getSucceedingNodes().list()) {
      if (!(next instanceof Gateway)) {
        reached.add(next);
      } else if (passed.add(next)) {
        reached.addAll(beyondGateways(next, passed));
      }
    }
    return reached;
  }

  @Test
  void whatAModelClassNamesExistsInItsProcess() throws ReflectiveOperationException {
    Set<String> taskTypes =
        ModelFiles.found(
            Pattern.compile("<text>\"([a-z-]+)\"</text>"),
            AGREEMENTS.resolve("midtjylland-2020-task-division.dmn"));
    Set<String> checked = new TreeSet<>();
    List<String> missing = new ArrayList<>();
    for (JavaClass type : CLASSES.values()) {
      if (!type.getSimpleName().endsWith("Model") || type.tryGetField("KEY").isEmpty()) {
        continue;
      }
      Class<?> names = Class.forName(type.getName());
      String model = ModelFiles.text(file(String.valueOf(value(names.getDeclaredField("KEY")))));
      for (Field field : names.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
          continue;
        }
        String name = names.getSimpleName() + "." + field.getName();
        checked.add(names.getSimpleName());
        boolean exists =
            value(field) instanceof ProcessVariable<?> variable
                ? READ_OUTSIDE_THE_MODEL.contains(name) || reads(model, variable.name())
                : names(model, String.valueOf(value(field)))
                    || taskTypes.contains(value(field))
                    || VALUES_OF_A_DEFAULT_FLOW.contains(name);
        if (!exists) {
          missing.add(name);
        }
      }
    }
    assertThat(checked).contains("OnboardingModel", "ProgrammeModel");
    assertThat(missing).isEmpty();
  }

  /** Whether an element, a form, an error or a message is named so, or an expression compares. */
  private static boolean names(String model, String value) {
    return isFound("\\s(id|camunda:formRef|errorCode)=\"%s\"", model, value)
        || isFound("<bpmn:message [^>]*name=\"%s\"", model, value)
        || isFound("[$#]\\{[^}]*'%s'[^}]*}", model, value);
  }

  /** Whether an expression, a loop or a mapping names the variable. */
  private static boolean reads(String model, String variable) {
    return isFound("[$#]\\{[^}]*\\b%s\\b[^}]*}", model, variable)
        || isFound(
            "\\s(source|camunda:collection|camunda:elementVariable|camunda:resultVariable)=\"%s\"",
            model, variable);
  }

  private static boolean isFound(String pattern, String model, String name) {
    return Pattern.compile(pattern.formatted(Pattern.quote(name))).matcher(model).find();
  }

  private static Object value(Field field) throws ReflectiveOperationException {
    field.setAccessible(true);
    return field.get(null);
  }

  private static boolean isPublicMethod(String call) {
    String[] parts = call.split("\\.", 2);
    return CLASSES.values().stream()
        .filter(type -> Introspector.decapitalize(type.getSimpleName()).equals(parts[0]))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(
            method ->
                method.getName().equals(parts[1])
                    && method.getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static <T extends ModelElementInstance> List<T> all(Class<T> type) {
    return MODELS.values().stream()
        .flatMap(model -> model.getModelElementsByType(type).stream())
        .toList();
  }

  private static Path file(String process) {
    return MODELS.keySet().stream()
        .filter(file -> ModelFiles.stem(file).equals(process))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no model " + process));
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
