/** Who has the ball in cases, and how long each party has had it over their whole course. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: pages",
      "identity",
      "calendar",
      "journey :: queries",
      "monitoring"
    })
package dk.klimaforloeb.monitoring.ball;

import org.springframework.modulith.ApplicationModule;
