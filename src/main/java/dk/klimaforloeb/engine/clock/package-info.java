/**
 * The one clock of the program: the wall clock, or in the demo profile a clock that can be moved
 * forward.
 */
@NamedInterface("clock")
package dk.klimaforloeb.engine.clock;

import org.springframework.modulith.NamedInterface;
