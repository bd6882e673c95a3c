/**
 * What steering groups are asked to decide, from the question to the answer: a case asks by the
 * process {@code decision-request}, and {@code steering-decision} takes it through the group.
 */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: forms",
      "identity",
      "agreement",
      "allocation",
      "deadlines",
      "journey",
      "journey :: actions",
      "journey :: queries",
      "governance",
      "governance :: messages"
    })
package dk.klimaforloeb.governance.matters;

import org.springframework.modulith.ApplicationModule;
