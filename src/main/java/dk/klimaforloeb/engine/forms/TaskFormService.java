package dk.klimaforloeb.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.TaskAccess;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.RecordHeader;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where filled-in forms are offered and handed in, for every route and caller. */
@Component
class TaskFormService {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final CurrentPerson person;
  private final DeployedFormFiles deployedForms;
  private final TaskForms taskForms;
  private final CaseRecords records;
  private final Clock clock;
  private final FormRules rules;

  /** The services come lazily: it is part of the engine that offers them. */
  TaskFormService(
      DeployedFormFiles deployedForms,
      @Lazy CurrentPerson person,
      TaskForms taskForms,
      @Lazy CaseRecords records,
      Clock clock) {
    this.deployedForms = deployedForms;
    this.person = person;
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
    DeployedForm read = read(formKey, task);
    TaskForm form = taskForms.get(formKey);
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
    DeployedForm read = read(formKey, task);
    TaskForm form = taskForms.get(formKey);
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

  private DeployedForm read(String formKey, DelegateTask task) {
    return deployedForms.read(formKey, task.getProcessDefinitionId());
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
}
