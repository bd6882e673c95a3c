package dk.klimaforloeb.engine.readable;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.access.WithoutPerson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The forms of tasks, found without the task: it may have ended. */
@Component
public class DeployedForms {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RepositoryService repositoryService;
  private final WithoutPerson withoutPerson;
  private final Map<String, FormFields> forms = new ConcurrentHashMap<>();

  DeployedForms(RepositoryService repositoryService, WithoutPerson withoutPerson) {
    this.repositoryService = repositoryService;
    this.withoutPerson = withoutPerson;
  }

  /** A process definition and the forms of its deployment never change, so they are read once. */
  public FormFields of(HistoricTaskInstance task) {
    return forms.computeIfAbsent(
        task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(),
        any -> withoutPerson.call(() -> read(task)));
  }

  private FormFields read(HistoricTaskInstance task) {
    String definition = task.getProcessDefinitionId();
    UserTask element =
        repositoryService
            .getBpmnModelInstance(definition)
            .getModelElementById(task.getTaskDefinitionKey());
    String deployment = repositoryService.getProcessDefinition(definition).getDeploymentId();
    String file = "/" + element.getCamundaFormRef() + ".form";
    String resource =
        repositoryService.getDeploymentResourceNames(deployment).stream()
            .filter(name -> ("/" + name).endsWith(file))
            .findFirst()
            .orElseThrow();
    try (InputStream in = repositoryService.getResourceAsStream(deployment, resource)) {
      return FormFields.of(JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
