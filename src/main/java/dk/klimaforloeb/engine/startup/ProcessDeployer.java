package dk.klimaforloeb.engine.startup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all of {@code processes/} and {@code forms/} together, under the same relative names
 * however the program was started; unchanged files are not deployed again. Forms are bound to the
 * deployment of their process, so both must come in one.
 */
@Component
@Order(StartupOrder.DEPLOY)
class ProcessDeployer implements ApplicationRunner {

  private static final String[] FOLDERS = {"processes/", "forms/"};

  private final RepositoryService repositoryService;
  private final ResourcePatternResolver resources;

  ProcessDeployer(RepositoryService repositoryService, ResourcePatternResolver resources) {
    this.repositoryService = repositoryService;
    this.resources = resources;
  }

  @Override
  public void run(ApplicationArguments args) throws IOException {
    DeploymentBuilder deployment =
        repositoryService.createDeployment().name("klimaforloeb").enableDuplicateFiltering(false);
    for (Map.Entry<String, Resource> resource : deployable().entrySet()) {
      try (InputStream in = resource.getValue().getInputStream()) {
        deployment.addInputStream(resource.getKey(), in);
      }
    }
    deployment.deploy();
  }

  private Map<String, Resource> deployable() throws IOException {
    Map<String, Resource> found = new TreeMap<>();
    for (String folder : FOLDERS) {
      for (Resource resource : resources.getResources("classpath*:" + folder + "**/*.*")) {
        String url = resource.getURL().toString();
        found.put(url.substring(url.lastIndexOf("/" + folder) + 1), resource);
      }
    }
    return found;
  }
}
