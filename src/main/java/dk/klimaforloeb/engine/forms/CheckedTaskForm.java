package dk.klimaforloeb.engine.forms;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Puts the {@link TaskFormService} between a user task and everybody who submits to it. */
final class CheckedTaskForm implements TaskFormHandler {

  private final TaskFormHandler parsed;
  private final String formKey;
  private final TaskFormService service;

  CheckedTaskForm(TaskFormHandler parsed, String formKey, TaskFormService service) {
    this.parsed = parsed;
    this.formKey = formKey;
    this.service = service;
  }

  @Override
  public void parseConfiguration(
      Element activity,
      DeploymentEntity deployment,
      ProcessDefinitionEntity process,
      BpmnParse parse) {
    // The wrapped handler was configured before it was wrapped.
  }

  /**
   * What is known goes only to those who may fill in the form; readers of the case see the rest.
   */
  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    TaskFormData data = parsed.createTaskForm(task);
    service.variablesShown(formKey, task).forEach((key, value) -> offer(data, key, value));
    service.objectsAsJson(task).forEach((key, value) -> offer(data, key, value));
    if (service.isForWhoAsks(task)) {
      service.prefill(formKey, task).forEach((key, value) -> offer(data, key, value));
    }
    return data;
  }

  private static void offer(TaskFormData data, String key, TypedValue value) {
    FormFieldImpl field = new FormFieldImpl();
    field.setId(key);
    field.setValue(value);
    data.getFormFields().add(field);
  }

  @Override
  public void submitFormVariables(VariableMap submitted, VariableScope scope) {
    service.submit(formKey, (TaskEntity) scope, submitted);
  }
}
