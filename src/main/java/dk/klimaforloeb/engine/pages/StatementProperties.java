package dk.klimaforloeb.engine.pages;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the statement says of who runs the program.
 *
 * @param body the public body's name; null when it is not set
 * @param contact the e-mail address for what somebody cannot use; null when it is not set
 * @param statement the body's own statement, as made with the national tool; null when it is not
 *     set
 */
@ConfigurationProperties("klimaforloeb.accessibility")
record StatementProperties(String body, String contact, URI statement) {}
