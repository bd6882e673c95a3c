/** Who does which piece of work by the agreement, until when, and what a changed division moves. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: startup",
      "calendar",
      "identity",
      "agreement"
    })
package dk.klimaforloeb.allocation;

import org.springframework.modulith.ApplicationModule;
