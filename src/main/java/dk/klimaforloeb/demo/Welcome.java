package dk.klimaforloeb.demo;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where to begin, once the program is ready. */
@Component
@Profile("demo")
class Welcome {

  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

  private final Environment environment;
  private final Agreement agreement;
  private final Texts texts = new Texts("demo");

  Welcome(Environment environment, Agreement agreement) {
    this.environment = environment;
    this.agreement = agreement;
  }

  @EventListener(ApplicationReadyEvent.class)
  void print() {
    String municipality =
        agreement.municipalities().stream().findFirst().map(DemoUsers::userOf).orElse("data");
    LOG.info(
        texts.get(
            "demo.ready",
            environment.getRequiredProperty("klimaforloeb.base-url"),
            municipality,
            DemoUsers.PASSWORD));
  }
}
