/** The process {@code onboarding}: application, admission, lead and first meeting. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: queries",
      "allocation",
      "agreement",
      "deadlines"
    })
package dk.klimaforloeb.journey.onboarding;

import org.springframework.modulith.ApplicationModule;
