/** How long phases take, and whether they keep the days that were set for them. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: pages",
      "calendar",
      "journey :: queries",
      "monitoring"
    })
package dk.klimaforloeb.monitoring.durations;

import org.springframework.modulith.ApplicationModule;
