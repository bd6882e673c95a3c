package dk.klimaforloeb.notification;

import dk.klimaforloeb.ReachedElements;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
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
      "spring.mail.properties.mail.smtp.timeout=400",
      "klimaforloeb.base-url=https://klima.example",
      "klimaforloeb.mail.from=klima@region.example",
      "klimaforloeb.mail.longest-attempt=PT2S",
      "klimaforloeb.engine.programme-processes=notification,mail-failure,trial"
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
  }

  /** As the models call it. */
  public static class Deadlines {

    /** None. */
    public Date due(DelegateExecution execution) {
      return null;
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
