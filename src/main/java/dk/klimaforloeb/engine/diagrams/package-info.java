/** The diagrams of processes: what their elements are called, and how a page shows one. */
@NamedInterface("diagrams")
package dk.klimaforloeb.engine.diagrams;

import org.springframework.modulith.NamedInterface;
