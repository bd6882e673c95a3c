/** What any capability needs to send mails of its own. */
@NamedInterface("api")
package dk.klimaforloeb.notification.api;

import org.springframework.modulith.NamedInterface;
