/** E-mail: who is written to, the templates, and a ledger of what became of each message. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: clock",
      "engine :: forms",
      "engine :: startup",
      "calendar",
      "identity"
    })
package dk.klimaforloeb.notification;

import org.springframework.modulith.ApplicationModule;
