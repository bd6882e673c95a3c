/** Parties, roles, municipalities, clauses and the division of tasks, all from one data file. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: clock",
      "engine :: forms",
      "engine :: startup",
      "calendar",
      "identity"
    })
package dk.klimaforloeb.agreement;

import org.springframework.modulith.ApplicationModule;
