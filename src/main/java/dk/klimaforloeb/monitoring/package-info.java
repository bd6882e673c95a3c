/**
 * What those who watch many cases look at: a page each, in a nested module of its own, none of
 * which knows another. Here is what they have in common.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "agreement",
      "journey :: queries"
    })
package dk.klimaforloeb.monitoring;

import org.springframework.modulith.ApplicationModule;
