/** The money of the agreement: what was given, asked for, granted and used. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "engine :: pages",
      "engine :: readable",
      "identity",
      "agreement",
      "deadlines",
      "notification :: api",
      "journey :: queries",
      "governance :: messages",
      "governance :: report"
    })
package dk.klimaforloeb.funding;

import org.springframework.modulith.ApplicationModule;
