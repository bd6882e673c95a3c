/**
 * Until when each task is to be done and where that date comes from, who is reminded of it, and
 * what follows when it has passed.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "calendar",
      "identity",
      "agreement",
      "notification :: api"
    })
package dk.klimaforloeb.deadlines;

import org.springframework.modulith.ApplicationModule;
