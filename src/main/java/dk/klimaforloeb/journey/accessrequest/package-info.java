/** The process {@code access-request}: somebody asks to see documents of the case. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: actions",
      "identity",
      "calendar",
      "deadlines"
    })
package dk.klimaforloeb.journey.accessrequest;

import org.springframework.modulith.ApplicationModule;
