/**
 * The meetings of the steering groups: their calendar, and each from the day that is set to its
 * decisions' going out.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "engine :: readable",
      "identity",
      "agreement",
      "allocation",
      "calendar",
      "deadlines",
      "notification :: api",
      "journey :: actions",
      "governance",
      "governance :: messages",
      "governance :: report"
    })
package dk.klimaforloeb.governance.meetings;

import org.springframework.modulith.ApplicationModule;
