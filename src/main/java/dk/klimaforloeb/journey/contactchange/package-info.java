/**
 * The process {@code contact-change}: who leads the work and who treats the plan, changed at any
 * time; and asked for where a journey begins later than with that question.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: actions",
      "journey :: queries",
      "identity"
    })
package dk.klimaforloeb.journey.contactchange;

import org.springframework.modulith.ApplicationModule;
