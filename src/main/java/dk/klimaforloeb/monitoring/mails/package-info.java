/** The mail ledger: what was written to whom, and what became of it. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: pages",
      "identity",
      "agreement",
      "notification :: api",
      "monitoring"
    })
package dk.klimaforloeb.monitoring.mails;

import org.springframework.modulith.ApplicationModule;
