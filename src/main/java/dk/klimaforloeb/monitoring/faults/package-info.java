/** What went wrong and waits for somebody: mails that do not leave, work that has stopped. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: diagrams",
      "engine :: pages",
      "identity",
      "agreement",
      "notification :: api",
      "monitoring"
    })
package dk.klimaforloeb.monitoring.faults;

import org.springframework.modulith.ApplicationModule;
