package dk.klimaforloeb.agreement.file;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reads the agreement before any bean is made, so that a bad file ends the start before a database
 * is opened. Named in {@code META-INF/spring.factories}.
 */
final class AgreementInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String SETTING = "klimaforloeb.agreement";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String location = context.getEnvironment().getRequiredProperty(SETTING);
    AgreementFile file = new AgreementReader().read(context.getResource(location));
    context.getBeanFactory().registerSingleton("agreementFile", file);
    context.getBeanFactory().registerSingleton("agreement", file.agreement());
  }
}
