/** Who may act on what inside the engine: tenants, tasks and the routes that people can take. */
@NamedInterface("access")
package dk.klimaforloeb.engine.access;

import org.springframework.modulith.NamedInterface;
