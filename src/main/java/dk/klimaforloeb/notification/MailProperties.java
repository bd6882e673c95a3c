package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.MailAddress;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What mails show of this installation, and how they are sent.
 *
 * @param baseUrl where people reach the program
 * @param mail everything else
 */
@ConfigurationProperties("klimaforloeb")
record MailProperties(String baseUrl, @DefaultValue Sender mail) {

  /** The name of this host: where people reach the program, or the sender's domain. */
  String host() {
    String host = URI.create(baseUrl).getHost();
    return host == null ? mail.domain() : host;
  }

  /**
   * How mails are sent, and by whom.
   *
   * @param from the sender's address; its domain also makes the message ids. Without it the program
   *     does not start
   * @param fromName shown beside it; when absent, the program's name
   * @param connections how many to the mail server there may be at a time; some take no more than
   *     three from one sender
   * @param embargo whether mails are kept back instead of sent
   * @param tryFor for how long a mail that the server cannot take at the moment is tried
   * @param firstPause least time between two attempts
   * @param longestPause most time between two attempts
   * @param gatherFor for how long the groups that a person comes into are gathered for one mail
   * @param longestAttempt after which an attempt is ended; well below the time for which a job is
   *     locked
   */
  record Sender(
      String from,
      String fromName,
      @DefaultValue("3") int connections,
      boolean embargo,
      @DefaultValue("P2D") Duration tryFor,
      @DefaultValue("PT1M") Duration firstPause,
      @DefaultValue("PT4H") Duration longestPause,
      @DefaultValue("PT1M") Duration gatherFor,
      @DefaultValue("PT20S") Duration longestAttempt) {

    /** The sender's address as mail servers take it. */
    String address() {
      return MailAddress.parse(from)
          .orElseThrow(() -> new IllegalStateException("klimaforloeb.mail.from is no address"));
    }

    String domain() {
      String address = address();
      return address.substring(address.indexOf('@') + 1);
    }
  }
}
