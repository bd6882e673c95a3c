/**
 * The process {@code record-correction}: what was handed in with wrong facts is corrected by those
 * who did it, or by the secretariat.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "engine :: readable",
      "journey",
      "journey :: actions",
      "identity",
      "deadlines"
    })
package dk.klimaforloeb.journey.recordcorrection;

import org.springframework.modulith.ApplicationModule;
