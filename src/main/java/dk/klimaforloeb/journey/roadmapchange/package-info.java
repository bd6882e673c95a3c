/**
 * The process {@code roadmap-change}: a municipality changes its roadmap, or a coordinator proposes
 * it.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "journey",
      "journey :: actions",
      "journey :: queries",
      "identity",
      "deadlines"
    })
package dk.klimaforloeb.journey.roadmapchange;

import org.springframework.modulith.ApplicationModule;
