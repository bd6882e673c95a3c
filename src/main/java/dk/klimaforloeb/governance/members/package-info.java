/**
 * Who sits in the steering groups and in the secretariat: {@code steering-group-appointment} fills
 * the seats that the agreement names when it begins, when newly elected councils take office, and
 * when somebody leaves.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "engine :: readable",
      "identity",
      "agreement",
      "allocation",
      "notification :: api",
      "journey :: actions",
      "governance",
      "governance :: messages"
    })
package dk.klimaforloeb.governance.members;

import org.springframework.modulith.ApplicationModule;
