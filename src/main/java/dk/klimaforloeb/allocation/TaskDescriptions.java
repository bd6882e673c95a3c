package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Tells people a clause by its name. The documentation of a user task ends with the clauses' ids,
 * "[SA-35]", and is what Tasklist shows as the task's description.
 */
@Component
class TaskDescriptions extends AbstractProcessEnginePlugin {

  private static final Pattern WITH_BASIS = Pattern.compile("(?s)(.*?)\\s*\\[([^\\[\\]]+)]\\s*");

  private final Agreement agreement;
  private final Texts texts = new Texts("allocation");

  TaskDescriptions(Agreement agreement) {
    this.agreement = agreement;
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
            Optional.ofNullable(task.getDescriptionExpression())
                .map(Expression::getExpressionText)
                .map(TaskDescriptions.this::forPeople)
                .map(configuration.getExpressionManager()::createExpression)
                .ifPresent(task::setDescriptionExpression);
          }
        });
  }

  /** The description with the names of its clauses; what no clause asks for says nothing of it. */
  String forPeople(String documentation) {
    Matcher found = WITH_BASIS.matcher(documentation);
    if (!found.matches()) {
      return documentation;
    }
    String clauses =
        Pattern.compile(", ")
            .splitAsStream(found.group(2))
            .map(agreement::clause)
            .flatMap(Optional::stream)
            .map(Agreement.Clause::label)
            .collect(Collectors.joining(", "));
    return clauses.isEmpty()
        ? found.group(1)
        : texts.get("allocation.task.description", found.group(1), clauses);
  }
}
