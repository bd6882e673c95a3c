/** The process {@code plan-drafting}: the draft, advice on it and comments to it. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "identity",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: queries",
      "journey :: messages",
      "allocation",
      "deadlines"
    })
package dk.klimaforloeb.journey.plandrafting;

import org.springframework.modulith.ApplicationModule;
