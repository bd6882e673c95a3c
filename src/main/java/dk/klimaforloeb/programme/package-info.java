/** The programme of an agreement: set-up, invitations to the rounds, and its end. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "engine :: readable",
      "engine :: startup",
      "identity",
      "agreement",
      "deadlines",
      "notification :: api",
      "governance :: messages",
      "journey :: messages",
      "journey :: queries"
    })
package dk.klimaforloeb.programme;

import org.springframework.modulith.ApplicationModule;
