package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.TaskDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The one place where something is set for each user task of each process when it is read: its
 * name, its description and the check of its form. What happens to tasks later comes as events with
 * a {@code DelegateTask}.
 */
@Component
class UserTaskPlugin extends AbstractProcessEnginePlugin {

  private static final String TASK_NAME = "taskName";

  private final TaskFormService forms;
  private final ObjectProvider<TaskDescription> descriptions;

  UserTaskPlugin(TaskFormService forms, ObjectProvider<TaskDescription> descriptions) {
    this.forms = forms;
    this.descriptions = descriptions;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
    if (listeners == null) {
      listeners = new ArrayList<>();
      configuration.setCustomPostBPMNParseListeners(listeners);
    }
    listeners.add(
        new AbstractBpmnParseListener() {
          @Override
          public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task =
                ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            name(task, element, configuration.getExpressionManager());
            describe(task, configuration.getExpressionManager());
            check(task);
          }
        });
  }

  /**
   * A task may be called otherwise than its element in the diagram, where it depends on the case:
   * the element's property {@code taskName} is an expression for it.
   */
  private static void name(TaskDefinition task, Element element, ExpressionManager expressions) {
    Map<String, String> properties = BpmnParseUtil.parseCamundaExtensionProperties(element);
    if (properties != null && properties.containsKey(TASK_NAME)) {
      task.setNameExpression(expressions.createExpression(properties.get(TASK_NAME)));
    }
  }

  private void describe(TaskDefinition task, ExpressionManager expressions) {
    for (TaskDescription description : descriptions) {
      Optional.ofNullable(task.getDescriptionExpression())
          .map(Expression::getExpressionText)
          .map(said -> description.forPeople(formKey(task), said))
          .map(expressions::createExpression)
          .ifPresent(task::setDescriptionExpression);
    }
  }

  private static String formKey(TaskDefinition task) {
    return task.getFormDefinition().getCamundaFormDefinitionKey().getExpressionText();
  }

  private void check(TaskDefinition task) {
    task.setTaskFormHandler(new CheckedTaskForm(task.getTaskFormHandler(), formKey(task), forms));
  }
}
