/** Claimed tasks of people who are away or gone: who has them, and how others get on with them. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "identity",
      "notification :: api"
    })
package dk.klimaforloeb.absence;

import org.springframework.modulith.ApplicationModule;
