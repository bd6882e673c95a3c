package dk.klimaforloeb.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where filled-in forms are offered and handed in, for every route and caller. */
@Component
class FormDesk {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FormService formService;
  private final IdentityService identityService;
  private final ObjectProvider<TaskForm> taskForms;
  private final Clock clock;
  private final FormRules rules;
  private final Map<String, List<Field>> fieldsByDeployedForm = new ConcurrentHashMap<>();
  private volatile Map<String, TaskForm> formsByKey;

  /** The services come lazily: the desk is part of the engine that offers them. */
  FormDesk(
      @Lazy FormService formService,
      @Lazy IdentityService identityService,
      ObjectProvider<TaskForm> taskForms,
      Clock clock) {
    this.formService = formService;
    this.identityService = identityService;
    this.taskForms = taskForms;
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

  /** What is known for the form, as values that every route can carry. */
  Map<String, TypedValue> known(String formKey, DelegateTask task) {
    Map<String, TypedValue> offered = new LinkedHashMap<>();
    form(formKey).known(task).forEach((key, value) -> offered.put(key, portable(value)));
    return offered;
  }

  /**
   * Checks and stores a submission.
   *
   * @throws FormFieldValidationException naming every wrong field; nothing was stored
   */
  void submit(String formKey, DelegateTask task, VariableMap submitted) {
    List<Field> fields = fields(formKey, task);
    Refusals refusals = rules.refusals(fields);
    Map<String, Object> values =
        rules.apply(fields, submitted.keySet(), SubmittedValues.of(submitted), refusals);
    Authentication person = identityService.getCurrentAuthentication();
    Submission submission =
        new Submission(task, values, person == null ? null : person.getUserId(), clock.instant());
    TaskForm form = form(formKey);
    form.check(submission, refusals);
    if (!refusals.isEmpty()) {
      throw new FormFieldValidationException(formKey, refusals.message());
    }
    form.accept(submission);
  }

  private TaskForm form(String key) {
    if (formsByKey == null) {
      formsByKey = taskForms.stream().collect(Collectors.toMap(TaskForm::key, Function.identity()));
    }
    TaskForm form = formsByKey.get(key);
    if (form == null) {
      throw new IllegalStateException("no TaskForm for " + key);
    }
    return form;
  }

  /** A process definition and the forms of its deployment never change, so they are read once. */
  private List<Field> fields(String formKey, DelegateTask task) {
    return fieldsByDeployedForm.computeIfAbsent(
        task.getProcessDefinitionId() + "/" + formKey, any -> read(task));
  }

  private List<Field> read(DelegateTask task) {
    try (InputStream in = formService.getDeployedTaskForm(task.getId())) {
      return FormFile.fields(JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TypedValue portable(Object value) {
    if (value instanceof Iterable<?> || value instanceof Map<?, ?>) {
      try {
        return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("not JSON: " + value, e);
      }
    }
    return org.camunda.bpm.engine.variable.Variables.untypedValue(value);
  }
}
