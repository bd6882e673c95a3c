/** The process {@code guidance-session}: a session of sparring, from the wish to its record. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "engine :: readable",
      "journey",
      "journey :: queries",
      "journey :: messages",
      "agreement",
      "allocation",
      "identity",
      "notification :: api"
    })
package dk.klimaforloeb.journey.guidancesession;

import org.springframework.modulith.ApplicationModule;
