/**
 * The process {@code guidance-request}: sparring that a municipality asks for, or a coordinator
 * offers, at any time.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: actions",
      "journey :: messages",
      "identity"
    })
package dk.klimaforloeb.journey.guidancerequest;

import org.springframework.modulith.ApplicationModule;
