/** The process {@code bodies-confirmation}: who treats the plan under a new council. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: queries"
    })
package dk.klimaforloeb.journey.bodiesconfirmation;

import org.springframework.modulith.ApplicationModule;
