/** A municipality's way to an approved climate action plan, and what others learn of it. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "engine :: readable",
      "identity",
      "agreement",
      "allocation",
      "calendar",
      "notification :: api"
    })
package dk.klimaforloeb.journey;

import org.springframework.modulith.ApplicationModule;
