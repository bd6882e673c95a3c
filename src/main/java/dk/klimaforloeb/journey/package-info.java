/** A municipality's way to an approved climate action plan, and what is recorded on it. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: clock",
      "engine :: forms",
      "engine :: startup",
      "calendar",
      "notification",
      "agreement"
    })
package dk.klimaforloeb.journey;

import org.springframework.modulith.ApplicationModule;
