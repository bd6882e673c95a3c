package dk.klimaforloeb.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What mails show of this installation.
 *
 * @param baseUrl where people reach the program
 * @param mail the sender
 */
@ConfigurationProperties("klimaforloeb")
record MailProperties(String baseUrl, @DefaultValue Sender mail) {

  /**
   * Who mails come from.
   *
   * @param from the address; its domain also makes the message ids
   * @param fromName shown beside it; when absent, the program's name
   * @param connections how many to the mail server there may be at a time; some take no more than
   *     three from one sender
   */
  record Sender(
      @DefaultValue("klimaforloeb@localhost") String from,
      String fromName,
      @DefaultValue("3") int connections) {

    String domain() {
      return from.substring(from.indexOf('@') + 1);
    }
  }
}
