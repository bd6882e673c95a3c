/** The process {@code journey-change}: what a person changes in a journey that runs. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "engine :: readable",
      "journey",
      "journey :: actions",
      "journey :: queries",
      "journey :: messages",
      "identity",
      "agreement",
      "deadlines"
    })
package dk.klimaforloeb.journey.journeychange;

import org.springframework.modulith.ApplicationModule;
