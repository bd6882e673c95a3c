/** What others may ask of the network, as messages. */
@NamedInterface("messages")
package dk.klimaforloeb.network.messages;

import org.springframework.modulith.NamedInterface;
