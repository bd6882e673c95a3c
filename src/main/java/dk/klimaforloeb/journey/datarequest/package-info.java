/** The process {@code data-request}: data that are ordered at any time. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: actions",
      "journey :: messages",
      "identity",
      "agreement"
    })
package dk.klimaforloeb.journey.datarequest;

import org.springframework.modulith.ApplicationModule;
