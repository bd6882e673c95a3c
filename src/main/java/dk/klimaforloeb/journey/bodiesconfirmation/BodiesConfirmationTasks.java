package dk.klimaforloeb.journey.bodiesconfirmation;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.journey.JourneyRights;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The process {@code bodies-confirmation}, which asks for nothing but its task. */
@Component
class BodiesConfirmationTasks {

  @Bean
  static DefinitionRights bodiesConfirmationRights() {
    return JourneyRights.ofProcess(BodiesConfirmationModel.KEY);
  }
}
