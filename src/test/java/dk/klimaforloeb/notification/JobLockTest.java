package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.FileSystemResource;

/** What a node leaves behind when it or the database dies is locked for as long as this. */
class JobLockTest {

  @Test
  void aMailDoesNotWaitForMinutesAfterADeathAndNoAttemptOutlivesItsLock() {
    YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new FileSystemResource("src/main/resources/application.yaml"));
    Properties settings = yaml.getObject();
    Duration lock =
        Duration.ofMillis(
            Long.parseLong(settings.getProperty("camunda.bpm.job-execution.lock-time-in-millis")));
    settings.setProperty("klimaforloeb.mail.from", "a@b.example");
    Duration attempt =
        new Binder(new MapConfigurationPropertySource(settings))
            .bind("klimaforloeb", MailProperties.class)
            .get()
            .mail()
            .longestAttempt();

    assertThat(lock).isLessThanOrEqualTo(Duration.ofMinutes(2));
    // Waiting for a connection, asking an old one, making a new one, sending.
    assertThat(Duration.ofSeconds(5).plus(attempt.multipliedBy(3))).isLessThan(lock);
  }
}
