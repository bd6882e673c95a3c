package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.Texts;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Makes of a mail in the ledger the message that the mail server gets. */
@Component
class Envelopes {

  private static final String UTF_8 = "UTF-8";

  private final MailConnections connections;
  private final MailBodies bodies;
  private final MailProperties properties;
  private final Clock clock;
  private final Texts texts = new Texts("notification");

  Envelopes(
      MailConnections connections, MailBodies bodies, MailProperties properties, Clock clock) {
    this.connections = connections;
    this.bodies = bodies;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * @param address a usable one
   * @throws Undelivered when the program itself cannot make the message
   */
  MimeMessage around(Mail mail, String address) {
    try {
      MimeMessage message = connections.message();
      fill(message, mail, address);
      // Gives the message an id of its own, so ours is set after it.
      message.saveChanges();
      message.setHeader("Message-ID", mail.messageId());
      return message;
    } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
      // It fails the same at each attempt, and must not be an error without a reader.
      throw new Undelivered(
          Undelivered.Fault.LETTER,
          true,
          null,
          texts.get("notification.no-letter", e.getClass().getSimpleName()),
          e);
    }
  }

  private void fill(MimeMessage message, Mail mail, String address)
      throws MessagingException, UnsupportedEncodingException {
    message.setFrom(new InternetAddress(properties.mail().address(), senderName(), UTF_8));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Content-Language", "da");
    // No out-of-office reply to a program.
    message.setHeader("Auto-Submitted", "auto-generated");
    MailBody body = bodies.leaving(mail);
    // The last alternative is the one that a reader prefers.
    message.setContent(
        new MimeMultipart("alternative", part(body.text(), "plain"), part(body.html(), "html")));
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, UTF_8, subtype);
    return part;
  }

  private String senderName() {
    String name = properties.mail().fromName();
    return name == null || name.isBlank() ? texts.get("notification.sender") : name;
  }
}
