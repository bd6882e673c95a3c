/** The process {@code journey-change}: what a person changes in a journey that runs. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: queries",
      "journey :: messages",
      "identity",
      "agreement"
    })
package dk.klimaforloeb.journey.journeychange;

import org.springframework.modulith.ApplicationModule;
