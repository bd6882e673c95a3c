/**
 * What those who watch many cases look at: a page each, in a nested module of its own, none of
 * which knows another.
 */
@ApplicationModule(allowedDependencies = {})
package dk.klimaforloeb.monitoring;

import org.springframework.modulith.ApplicationModule;
