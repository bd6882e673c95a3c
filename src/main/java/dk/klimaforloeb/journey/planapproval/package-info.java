/** The process {@code plan-approval}: the councils' decisions and the partners' assessment. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "identity",
      "agreement",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: queries",
      "journey :: messages",
      "calendar",
      "deadlines"
    })
package dk.klimaforloeb.journey.planapproval;

import org.springframework.modulith.ApplicationModule;
