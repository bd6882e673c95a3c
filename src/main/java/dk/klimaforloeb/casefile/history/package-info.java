/** Which way a case went through its processes, running and ended, on their diagrams. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: cases",
      "engine :: diagrams",
      "engine :: pages",
      "engine :: readable",
      "identity",
      "agreement",
      "allocation"
    })
package dk.klimaforloeb.casefile.history;

import org.springframework.modulith.ApplicationModule;
