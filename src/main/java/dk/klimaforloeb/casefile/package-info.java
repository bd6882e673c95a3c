/** The case page: all of a case at one place, for everybody who may read it. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: pages",
      "engine :: readable",
      "identity",
      "agreement",
      "deadlines",
      "journey :: queries",
      "notification :: api"
    })
package dk.klimaforloeb.casefile;

import org.springframework.modulith.ApplicationModule;
