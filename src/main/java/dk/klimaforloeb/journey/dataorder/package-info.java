/** The process {@code data-order}: data for a municipality, from the order to the receipt. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: queries",
      "journey :: messages",
      "calendar",
      "agreement",
      "allocation",
      "deadlines"
    })
package dk.klimaforloeb.journey.dataorder;

import org.springframework.modulith.ApplicationModule;
