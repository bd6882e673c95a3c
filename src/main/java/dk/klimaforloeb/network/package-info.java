/** Where municipalities, region and partners meet and learn from each other: events and groups. */
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
      "allocation",
      "calendar",
      "deadlines",
      "notification :: api",
      "journey",
      "journey :: queries",
      "governance :: messages",
      "governance :: report"
    })
package dk.klimaforloeb.network;

import org.springframework.modulith.ApplicationModule;
