package dk.klimaforloeb.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.access.WithoutPerson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads forms as they were deployed with a version of their process. */
@Component
class DeployedFormFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RepositoryService repositoryService;
  private final WithoutPerson withoutPerson;
  private final Map<String, DeployedForm> forms = new ConcurrentHashMap<>();

  /** The services come lazily: it is part of the engine that offers them. */
  DeployedFormFiles(@Lazy RepositoryService repositoryService, @Lazy WithoutPerson withoutPerson) {
    this.repositoryService = repositoryService;
    this.withoutPerson = withoutPerson;
  }

  /** A process definition and the forms of its deployment never change, so they are read once. */
  DeployedForm read(String formKey, String processDefinitionId) {
    return forms.computeIfAbsent(
        processDefinitionId + "/" + formKey,
        any -> withoutPerson.call(() -> parsed(formKey, processDefinitionId)));
  }

  private DeployedForm parsed(String formKey, String processDefinitionId) {
    ProcessDefinition process = repositoryService.getProcessDefinition(processDefinitionId);
    try (InputStream in = file(formKey, process.getDeploymentId())) {
      JsonNode form = JSON.readTree(in);
      return new DeployedForm(
          FormFile.fields(form),
          FormFile.shownNames(form),
          FormFile.names(form),
          process.getVersion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forms are bound to the deployment of their process (a model test). */
  private InputStream file(String formKey, String deployment) {
    return repositoryService.getDeploymentResources(deployment).stream()
        .filter(file -> ("/" + file.getName()).endsWith("/" + formKey + ".form"))
        .findFirst()
        .map(file -> repositoryService.getResourceAsStream(deployment, file.getName()))
        .orElseThrow(() -> new IllegalStateException("not deployed: " + formKey));
  }
}
