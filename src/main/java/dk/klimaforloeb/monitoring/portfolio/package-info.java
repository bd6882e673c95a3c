/** How all cases stand: a lane for each municipality. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: pages",
      "identity",
      "agreement",
      "calendar",
      "deadlines",
      "journey :: queries",
      "monitoring"
    })
package dk.klimaforloeb.monitoring.portfolio;

import org.springframework.modulith.ApplicationModule;
