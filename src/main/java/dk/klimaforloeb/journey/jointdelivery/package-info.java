/** The process {@code joint-delivery}: data that are delivered to all municipalities at once. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: actions",
      "journey :: queries",
      "journey :: messages",
      "identity",
      "agreement"
    })
package dk.klimaforloeb.journey.jointdelivery;

import org.springframework.modulith.ApplicationModule;
