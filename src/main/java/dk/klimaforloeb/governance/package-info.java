/** The steering groups: their meetings, what they are asked to decide, and what comes of it. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "engine :: pages",
      "engine :: readable",
      "engine :: startup",
      "identity",
      "agreement",
      "allocation",
      "calendar",
      "deadlines",
      "notification :: api",
      "journey",
      "journey :: actions",
      "journey :: messages",
      "journey :: queries"
    })
package dk.klimaforloeb.governance;

import org.springframework.modulith.ApplicationModule;
