package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.StartEnded;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * A check of a file that is not in use yet. Without a database that the program has used, it is
 * over once the file was read. With one, the start goes on just far enough to ask what runs, with
 * all that would write turned off, and no transaction committed.
 */
final class AgreementCheck {

  static final String SETTING = "klimaforloeb.agreement.check";

  private static final Logger LOG = LoggerFactory.getLogger(AgreementCheck.class);
  private static final Texts TEXTS = new Texts("agreement");
  private static final Map<String, Object> NOTHING_IS_WRITTEN =
      new LinkedHashMap<>(
          Map.of(
              "spring.flyway.enabled", "false",
              "camunda.bpm.database.schema-update", "false",
              "camunda.bpm.job-execution.enabled", "false",
              "camunda.bpm.generic-properties.properties.history-cleanup-enabled", "false"));

  private AgreementCheck() {}

  static boolean isAsked(ConfigurableEnvironment environment) {
    return environment.containsProperty(SETTING);
  }

  /** Tells that the file is right, and goes on only if there is something to compare it with. */
  static void goOn(ConfigurableApplicationContext context, AgreementFile file) {
    LOG.info(TEXTS.get("agreement.check.right", file.location()));
    ConfigurableEnvironment environment = context.getEnvironment();
    try (Connection connection = ExistingDatabase.open(environment)) {
      if (!ExistingDatabase.hasAnAgreement(connection)) {
        LOG.info(TEXTS.get("agreement.check.nothing-runs"));
        throw new StartEnded();
      }
    } catch (java.sql.SQLException e) {
      LOG.info(TEXTS.get("agreement.check.no-database"));
      throw new StartEnded();
    }
    environment.getPropertySources().addFirst(new MapPropertySource(SETTING, NOTHING_IS_WRITTEN));
    context.getBeanFactory().addBeanPostProcessor(new NothingCommitted());
  }

  /** Tells what the file would change, and ends the start. */
  static void end(Iterable<String> changes) {
    boolean isAny = false;
    for (String change : changes) {
      LOG.info(TEXTS.get("agreement.check.would", change));
      isAny = true;
    }
    LOG.info(TEXTS.get(isAny ? "agreement.check.end" : "agreement.check.no-change"));
    throw new StartEnded();
  }
}
