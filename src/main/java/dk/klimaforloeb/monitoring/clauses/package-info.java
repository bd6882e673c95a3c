/** Every clause of the agreement: what carries it out, what proves that, and what came of it. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: pages",
      "agreement"
    })
package dk.klimaforloeb.monitoring.clauses;

import org.springframework.modulith.ApplicationModule;
