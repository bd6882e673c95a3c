/** The open work: with whom it lies, how old it is, and in which weeks more comes. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: pages",
      "identity",
      "agreement",
      "calendar",
      "journey :: queries",
      "monitoring"
    })
package dk.klimaforloeb.monitoring.load;

import org.springframework.modulith.ApplicationModule;
