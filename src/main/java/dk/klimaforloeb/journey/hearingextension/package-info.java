/** The process {@code hearing-extension}: a public hearing that runs is given a later last day. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: actions",
      "journey :: messages",
      "journey :: queries",
      "identity"
    })
package dk.klimaforloeb.journey.hearingextension;

import org.springframework.modulith.ApplicationModule;
