/** The process {@code guidance}: from the self-assessment to the roadmap. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: queries",
      "journey :: messages",
      "agreement",
      "allocation"
    })
package dk.klimaforloeb.journey.guidance;

import org.springframework.modulith.ApplicationModule;
