/** Danish working days, quiet periods and council calendars. */
@ApplicationModule(allowedDependencies = {"engine", "engine :: clock"})
package dk.klimaforloeb.calendar;

import org.springframework.modulith.ApplicationModule;
