/** Users, groups, tenants, what each group may do, and how people log in. */
@ApplicationModule(
    allowedDependencies = {
      "engine",
      "engine :: access",
      "engine :: cases",
      "engine :: drafts",
      "engine :: pages",
      "engine :: startup"
    })
package dk.klimaforloeb.identity;

import org.springframework.modulith.ApplicationModule;
