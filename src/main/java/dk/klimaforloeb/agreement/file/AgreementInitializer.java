package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Reads the agreement before any bean is made, so that a bad file ends the start before a database
 * is opened. Named in {@code META-INF/spring.factories}.
 */
final class AgreementInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Logger LOG = LoggerFactory.getLogger(AgreementInitializer.class);
  private static final Texts TEXTS = new Texts("agreement");
  private static final String SETTING = "klimaforloeb.agreement";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    String location =
        environment.getProperty(AgreementCheck.SETTING, environment.getProperty(SETTING, ""));
    if (location.isBlank()) {
      throw new StartRefused(TEXTS.get("agreement.setting.missing", SETTING));
    }
    AgreementFile file = new AgreementReader().read(context.getResource(location));
    file.doubts()
        .forEach(doubt -> LOG.warn(TEXTS.get("agreement.doubt", doubt.path(), doubt.text())));
    if (AgreementCheck.isAsked(environment)) {
      AgreementCheck.goOn(context, file);
    }
    context.getBeanFactory().registerSingleton("agreementFile", file);
    context.getBeanFactory().registerSingleton("agreement", file.agreement());
  }
}
