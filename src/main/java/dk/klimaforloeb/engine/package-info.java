/**
 * Engine configuration, the programme clock, typed process variables and checks on what people
 * submit.
 */
@ApplicationModule(allowedDependencies = {})
package dk.klimaforloeb.engine;

import org.springframework.modulith.ApplicationModule;
