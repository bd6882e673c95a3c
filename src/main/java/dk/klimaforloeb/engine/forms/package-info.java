/**
 * Checks what people submit against the deployed form, and hands it to the capability that owns it.
 */
@NamedInterface("forms")
package dk.klimaforloeb.engine.forms;

import org.springframework.modulith.NamedInterface;
