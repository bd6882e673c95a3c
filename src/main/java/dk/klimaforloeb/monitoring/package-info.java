/** How all cases stand, for those who watch many of them. */
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
      "journey :: queries"
    })
package dk.klimaforloeb.monitoring;

import org.springframework.modulith.ApplicationModule;
