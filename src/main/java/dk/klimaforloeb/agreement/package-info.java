/** What the agreement's file says: parties, roles, municipalities, clauses, decision tables. */
@ApplicationModule(
    allowedDependencies = {"engine", "engine :: cases", "engine :: readable", "engine :: startup"})
package dk.klimaforloeb.agreement;

import org.springframework.modulith.ApplicationModule;
