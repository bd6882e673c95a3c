package dk.klimaforloeb.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The engine alone, with the program's diagrams and empty delegates: no Spring, no listener, form
 * handler, checker, authorization or tenant. What the engine itself was told in the program
 * (history, ids, JSON, no metrics) it is told here as well.
 */
final class BareSide implements Side {

  private static final List<String> BEANS =
      List.of(
          "deadlines",
          "onboardingTasks",
          "guidanceTasks",
          "guidanceSessionTasks",
          "dataOrderTasks",
          "planDraftingTasks",
          "planApprovalTasks",
          "municipalityJourneyTasks",
          "notificationTasks");

  private final HikariDataSource database;
  private final ProcessEngine engine;

  BareSide(String url, Script script) {
    database = new HikariDataSource();
    database.setJdbcUrl(url);
    database.setUsername("klimaforloeb");
    database.setPassword("");
    database.setMaximumPoolSize(20);
    Map<Object, Object> beans = new HashMap<>();
    EmptyDelegates delegates = new EmptyDelegates(script, this::engine);
    BEANS.forEach(name -> beans.put(name, delegates));
    ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bare");
    configuration.setDataSource(database);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setDefaultSerializationFormat("application/json");
    configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
    configuration.setJobExecutorActivate(false);
    configuration.setHistoryCleanupEnabled(false);
    configuration.setMetricsEnabled(false);
    configuration.setDbMetricsReporterActivate(false);
    configuration.setCmmnEnabled(false);
    configuration.setBeans(beans);
    engine = configuration.buildProcessEngine();
    deploy();
  }

  private void deploy() {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    try {
      for (String folder : List.of("processes/", "forms/")) {
        Resource[] resources =
            new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + folder + "**/*.*");
        for (Resource resource : resources) {
          try (InputStream in = resource.getInputStream()) {
            deployment.addInputStream(resource.getFilename(), in);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    deployment.deploy();
  }

  @Override
  public String name() {
    return "bare engine";
  }

  @Override
  public ProcessEngine engine() {
    return engine;
  }

  @Override
  public DataSource database() {
    return database;
  }

  @Override
  public void handIn(Task task, Script.Step step) {
    engine.getTaskService().complete(task.getId(), step.variables());
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }
}
