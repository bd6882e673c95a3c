/** How often, how long and where work lies: figures on the diagrams of processes. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: diagrams",
      "engine :: pages",
      "identity",
      "agreement"
    })
package dk.klimaforloeb.monitoring.diagrams;

import org.springframework.modulith.ApplicationModule;
