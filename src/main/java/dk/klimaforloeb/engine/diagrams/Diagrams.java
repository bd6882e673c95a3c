package dk.klimaforloeb.engine.diagrams;

import dk.klimaforloeb.engine.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The diagrams of deployed processes. */
@Component
public class Diagrams {

  private final RepositoryService repositoryService;
  private final Map<String, Diagram> read = new ConcurrentHashMap<>();
  private final Texts texts = new Texts("engine");

  Diagrams(RepositoryService repositoryService) {
    this.repositoryService = repositoryService;
  }

  /**
   * Of a version, which never changes and is read once.
   *
   * @param definition as the engine gave it to whoever asks
   */
  public Diagram of(ProcessDefinition definition) {
    return read.computeIfAbsent(definition.getId(), id -> read(definition));
  }

  private Diagram read(ProcessDefinition definition) {
    BpmnModelInstance model = repositoryService.getBpmnModelInstance(definition.getId());
    Map<String, Diagram.Step> steps = new LinkedHashMap<>();
    model.getModelElementsByType(FlowNode.class).stream()
        .filter(node -> node.getName() != null && !node.getName().isBlank())
        .forEach(node -> steps.put(node.getId(), step(node)));
    return new Diagram(
        definition.getId(),
        definition.getKey(),
        definition.getName(),
        definition.getVersion(),
        steps,
        model.getModelElementsByType(SequenceFlow.class).stream().map(Diagrams::flow).toList(),
        hasA(UserTask.class, model) || hasA(CallActivity.class, model));
  }

  private static boolean hasA(Class<? extends FlowNode> type, BpmnModelInstance model) {
    return !model.getModelElementsByType(type).isEmpty();
  }

  private Diagram.Step step(FlowNode node) {
    String calls = node instanceof CallActivity call ? call.getCalledElement() : null;
    return new Diagram.Step(
        node.getId(), oneLine(node.getName()), texts.get("engine.step." + kind(node)), calls);
  }

  /** In diagrams a name can be broken into lines. */
  private static String oneLine(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }

  private static String kind(FlowNode node) {
    if (node instanceof UserTask) {
      return "task";
    }
    if (node instanceof CallActivity) {
      return "call";
    }
    if (node instanceof SubProcess) {
      return "part";
    }
    if (node instanceof Event) {
      return "event";
    }
    return node instanceof Gateway ? "choice" : "automatic";
  }

  private static Diagram.Flow flow(SequenceFlow flow) {
    return new Diagram.Flow(
        flow.getId(),
        flow.getSource().getId(),
        flow.getTarget().getId(),
        List.copyOf(flow.getSource().getOutgoing()).size() == 1);
  }
}
