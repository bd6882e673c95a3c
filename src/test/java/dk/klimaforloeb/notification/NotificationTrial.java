package dk.klimaforloeb.notification;

import dk.klimaforloeb.ReachedElements;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.TaskReasons;
import dk.klimaforloeb.identity.RoleKinds;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test of what this capability does, with a mail server that does as it is told. */
@SpringBootTest(
    classes = NotificationTrial.Slice.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:notification;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
      "camunda.bpm.job-execution.enabled=false",
      "camunda.bpm.generic-properties.properties.enable-password-policy=false",
      "spring.mail.properties.mail.smtp.timeout=1000",
      "klimaforloeb.base-url=https://klima.example",
      "klimaforloeb.mail.from=klima@region.example",
      "klimaforloeb.mail.longest-attempt=PT2S"
    })
abstract class NotificationTrial {

  static final MailServer SERVER = new MailServer();

  /**
   * Without the agreement, which knows the deadlines. No configuration by its annotation, or tests
   * of the whole program would find it too.
   */
  @EnableAutoConfiguration
  @ComponentScan({
    "dk.klimaforloeb.engine",
    "dk.klimaforloeb.identity",
    "dk.klimaforloeb.notification"
  })
  @Import(Trial.class)
  static class Slice {

    @Bean
    Deadlines deadlines() {
      return new Deadlines();
    }

    /** No agreement, no roles of its own. */
    @Bean
    RoleKinds roleKinds() {
      return group -> group;
    }

    @Bean
    DefinitionRights trialRights() {
      return DefinitionRights.process(Trial.KEY).runsOutsideCases();
    }

    @Bean
    TaskReasons reasons(TaskService tasks) {
      return new TrialReasons(tasks);
    }
  }

  /** As the models call it. */
  public static class Deadlines {

    /** None. */
    public Date due(DelegateExecution execution) {
      return null;
    }
  }

  /** In the place of the division of tasks: what is said is said of one group. */
  private record TrialReasons(TaskService tasks) implements TaskReasons {

    @Override
    public Optional<String> find(VariableScope task, Collection<String> groups) {
      return reason(task.getVariables(), groups);
    }

    @Override
    public Optional<String> find(String taskId, Collection<String> groups) {
      return reason(tasks.getVariables(taskId), groups);
    }

    private static Optional<String> reason(Map<String, ?> said, Collection<String> groups) {
      return groups.contains(said.get(Trial.FOR_GROUP))
          ? Optional.of((String) said.get(Trial.REASON))
          : Optional.empty();
    }
  }

  @Autowired Trial trial;
  @Autowired RuntimeService runtimeService;
  @Autowired ManagementService managementService;
  @Autowired HistoryService historyService;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry registry) {
    // Anew for each context; each keeps its server.
    int port = SERVER.start();
    registry.add("spring.mail.host", () -> "127.0.0.1");
    registry.add("spring.mail.port", () -> port);
  }

  @BeforeEach
  void people() {
    trial.clear();
    SERVER.forget();
    trial.person("coordinator", "coordinator@klima.example", "coordinators", "secretaries");
    trial.person("secretary", "secretary@klima.example", "secretaries");
    trial.person("unreachable", "  ", "secretaries");
    trial.person("outsider", "outsider@klima.example", "others");
    trial.deploy("coordinators,secretaries", null);
  }

  @AfterEach
  void clear() {
    ReachedElements.note(historyService, getClass());
    trial.clear();
  }
}
