/**
 * How the division of tasks is changed while the agreement runs: proposed as rows, seen beforehand,
 * decided in a steering group, and in force from a day; the only thing that is deployed at run
 * time.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: forms",
      "engine :: readable",
      "identity",
      "agreement",
      "allocation",
      "notification :: api",
      "governance",
      "governance :: messages"
    })
package dk.klimaforloeb.governance.amendments;

import org.springframework.modulith.ApplicationModule;
