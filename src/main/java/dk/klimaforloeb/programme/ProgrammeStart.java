package dk.klimaforloeb.programme;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.StartupOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Starts the programme with the program, or holds it until the people are in: whoever has a task is
 * told when it comes, and before there are people nobody can be.
 */
@Component
@Order(StartupOrder.START)
@EnableConfigurationProperties(ProgrammeProperties.class)
class ProgrammeStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ProgrammeStart.class);

  private final ProgrammeRun programme;
  private final ProgrammeProperties properties;
  private final Texts texts = new Texts("programme");

  ProgrammeStart(ProgrammeRun programme, ProgrammeProperties properties) {
    this.programme = programme;
    this.properties = properties;
  }

  @Override
  public void run(ApplicationArguments args) {
    if (properties.start() == ProgrammeProperties.Start.NOW) {
      programme.start();
    } else if (programme.startedAt().isEmpty()) {
      LOG.warn(
          texts.get(
              "programme.held", String.join(", ", programme.groupsWithoutMembers().values())));
    }
  }
}
