package dk.klimaforloeb.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.TaskAccess;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.RecordHeader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where filled-in forms are offered and handed in, for every route and caller. */
@Component
class TaskFormService {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RepositoryService repositoryService;
  private final CurrentPerson person;
  private final WithoutPerson withoutPerson;
  private final ObjectProvider<TaskForm> taskForms;
  private final CaseRecords records;
  private final Clock clock;
  private final FormRules rules;
  private final Map<String, ReadForm> readForms = new ConcurrentHashMap<>();
  private volatile Map<String, TaskForm> formsByKey;

  /** The services come lazily: it is part of the engine that offers them. */
  TaskFormService(
      @Lazy RepositoryService repositoryService,
      @Lazy CurrentPerson person,
      @Lazy WithoutPerson withoutPerson,
      ObjectProvider<TaskForm> taskForms,
      @Lazy CaseRecords records,
      Clock clock) {
    this.repositoryService = repositoryService;
    this.person = person;
    this.withoutPerson = withoutPerson;
    this.taskForms = taskForms;
    this.records = records;
    this.clock = clock;
    this.rules = new FormRules(new Texts("engine"), clock);
  }

  /**
   * The task's variables that are objects, as JSON: Tasklist takes the engine's rendering of an
   * object for text and shows an error instead of the form.
   */
  Map<String, TypedValue> objectsAsJson(DelegateTask task) {
    Map<String, TypedValue> offered = new LinkedHashMap<>();
    VariableMap variables = task.getVariablesTyped(false);
    for (String name : variables.keySet()) {
      if (variables.getValueTyped(name) instanceof ObjectValue object
          && object.getValueSerialized() != null) {
        offered.put(name, SpinValues.jsonValue(object.getValueSerialized()).create());
      }
    }
    return offered;
  }

  /** The task's variables that the form's texts show, as text views show them sign by sign. */
  Map<String, TypedValue> variablesShown(String formKey, DelegateTask task) {
    Map<String, TypedValue> offered = new LinkedHashMap<>();
    for (String name : read(formKey, task).shown()) {
      if (task.getVariable(name) instanceof String text) {
        offered.put(name, portable(Shown.typed(text)));
      }
    }
    return offered;
  }

  /** Whether who asks may fill in the task's form. */
  boolean isForWhoAsks(DelegateTask task) {
    return TaskAccess.mayWorkOn(task, person.find());
  }

  /**
   * What is known for the form, as values that every route can carry. Texts that a text view shows
   * and that are not {@link Shown} count as typed.
   */
  Map<String, TypedValue> prefill(String formKey, DelegateTask task) {
    ReadForm read = read(formKey, task);
    TaskForm form = form(formKey);
    Class<?> type = form.contract().record();
    Map<String, TypedValue> offered = new LinkedHashMap<>();
    form.prefill(task)
        .forEach(
            (newest, value) -> {
              String key = FieldNames.in(read.names(), type, newest);
              if (read.names().contains(key)) {
                boolean isTyped = read.shown().contains(key) && value instanceof String;
                offered.put(key, portable(isTyped ? Shown.typed((String) value) : value));
              }
            });
    return offered;
  }

  /**
   * Checks and stores a submission.
   *
   * @throws FormFieldValidationException naming every wrong field; nothing was stored
   */
  void submit(String formKey, DelegateTask task, VariableMap submitted) {
    ReadForm read = read(formKey, task);
    TaskForm form = form(formKey);
    Class<?> type = form.contract().record();
    Refusals refusals =
        rules.refusals(read.fields(), key -> FieldNames.in(read.names(), type, key));
    Map<String, Object> values =
        FieldNames.newest(
            type,
            rules.apply(
                read.fields(), submitted.keySet(), SubmittedValues.of(submitted), refusals));
    Submission submission =
        new Submission(
            task,
            values,
            person.find().map(CurrentPerson.Person::id).orElse(null),
            clock.instant());
    form.check(submission, refusals);
    if (!refusals.isEmpty()) {
      throw new FormFieldValidationException(formKey, refusals.message());
    }
    Map<String, Object> recorded = new LinkedHashMap<>(values);
    form.added(submission)
        .forEach(
            (key, value) -> {
              if (recorded.put(key, value) != null) {
                throw new IllegalStateException(key + " is a field of " + formKey);
              }
            });
    records.add(header(submission, formKey, form, read.version()), type, recorded);
    form.passOn(submission);
  }

  private static RecordHeader header(
      Submission submission, String formKey, TaskForm form, int formVersion) {
    DelegateTask task = submission.task();
    Optional<CaseKey> other = form.concerns(submission);
    return new RecordHeader(
        other.flatMap(CaseKey::municipalityCode).orElseGet(task::getTenantId),
        other.map(CaseKey::value).orElseGet(task.getExecution()::getProcessBusinessKey),
        task.getProcessInstanceId(),
        task.getId(),
        formKey,
        formVersion,
        submission.at(),
        submission.person());
  }

  private TaskForm form(String key) {
    if (formsByKey == null) {
      formsByKey =
          taskForms.stream()
              .collect(Collectors.toMap(form -> form.contract().key(), Function.identity()));
    }
    TaskForm form = formsByKey.get(key);
    if (form == null) {
      throw new IllegalStateException("no TaskForm for " + key);
    }
    return form;
  }

  /** A process definition and the forms of its deployment never change, so they are read once. */
  private ReadForm read(String formKey, DelegateTask task) {
    return readForms.computeIfAbsent(
        task.getProcessDefinitionId() + "/" + formKey, any -> parsed(formKey, task));
  }

  private ReadForm parsed(String formKey, DelegateTask task) {
    try (InputStream in = withoutPerson.call(() -> file(formKey, task))) {
      JsonNode form = JSON.readTree(in);
      return new ReadForm(
          FormFile.fields(form),
          FormFile.shownNames(form),
          FormFile.names(form),
          withoutPerson.call(() -> definition(task).getVersion()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forms are bound to the deployment of their process (a model test). */
  private InputStream file(String formKey, DelegateTask task) {
    String deployment = definition(task).getDeploymentId();
    return repositoryService.getDeploymentResources(deployment).stream()
        .filter(file -> ("/" + file.getName()).endsWith("/" + formKey + ".form"))
        .findFirst()
        .map(file -> repositoryService.getResourceAsStream(deployment, file.getName()))
        .orElseThrow(() -> new IllegalStateException("not deployed: " + formKey));
  }

  private ProcessDefinition definition(DelegateTask task) {
    return repositoryService.getProcessDefinition(task.getProcessDefinitionId());
  }

  private static TypedValue portable(Object value) {
    if (value instanceof Shown shown) {
      return Variables.untypedValue(shown.markdown());
    }
    if (value instanceof Iterable<?> || value instanceof Map<?, ?>) {
      try {
        return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("not JSON: " + value, e);
      }
    }
    return Variables.untypedValue(value);
  }

  /**
   * A deployed form.
   *
   * @param fields what can be filled in
   * @param shown the names of what its texts show
   * @param names all names for which it takes a value
   * @param version of the process with which it was deployed
   */
  private record ReadForm(List<Field> fields, Set<String> shown, Set<String> names, int version) {}
}
