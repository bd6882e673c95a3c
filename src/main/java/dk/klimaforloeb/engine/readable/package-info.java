/** What people handed in, or began to fill in, in words that are read: labels and texts. */
@NamedInterface("readable")
package dk.klimaforloeb.engine.readable;

import org.springframework.modulith.NamedInterface;
