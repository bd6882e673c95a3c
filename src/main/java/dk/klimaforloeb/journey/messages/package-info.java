/** The messages by which the journey's processes are started or told something. */
@NamedInterface("messages")
package dk.klimaforloeb.journey.messages;

import org.springframework.modulith.NamedInterface;
