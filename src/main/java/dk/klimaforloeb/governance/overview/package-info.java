/**
 * The steering groups at a glance: who sits in them, what is next, and what is still to be done.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: pages",
      "identity",
      "agreement",
      "governance",
      "governance :: report"
    })
package dk.klimaforloeb.governance.overview;

import org.springframework.modulith.ApplicationModule;
