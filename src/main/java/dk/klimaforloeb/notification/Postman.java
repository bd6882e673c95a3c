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
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server and keeps the ledger. */
@Component
class Postman {

  private static final String UTF_8 = "UTF-8";

  private final MailConnections connections;
  private final MailLedger ledger;
  private final TaskMails mails;
  private final MailProperties properties;
  private final Clock clock;
  private final Texts texts = new Texts("notification");

  Postman(
      MailConnections connections,
      MailLedger ledger,
      TaskMails mails,
      MailProperties properties,
      Clock clock) {
    this.connections = connections;
    this.ledger = ledger;
    this.mails = mails;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Sends a mail that was not sent yet. Nothing is lost; a mail goes out twice only when the
   * process dies between the mail server's acceptance and the commit, and then with the same
   * message id.
   *
   * @throws RuntimeException when the attempt failed, so that the engine tries again
   */
  void deliver(UUID id) {
    Mail mail = ledger.get(id);
    if (mail.status() == Mail.Status.SENT) {
      return;
    }
    try {
      connections.send(write(mail));
    } catch (RuntimeException e) {
      ledger.failed(id, String.valueOf(e.getMessage()));
      throw e;
    }
    ledger.sent(id);
  }

  private MimeMessage write(Mail mail) {
    try {
      MimeMessage message = connections.message();
      fill(message, mail);
      // Gives the message an id of its own, so ours is set after it.
      message.saveChanges();
      message.setHeader("Message-ID", mail.messageId());
      return message;
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private void fill(MimeMessage message, Mail mail)
      throws MessagingException, UnsupportedEncodingException {
    message.setFrom(new InternetAddress(properties.mail().from(), senderName(), UTF_8));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Content-Language", "da");
    // No out-of-office reply to a program.
    message.setHeader("Auto-Submitted", "auto-generated");
    Letter letter = mails.letter(mail);
    // The last alternative is the one that a reader prefers.
    message.setContent(
        new MimeMultipart(
            "alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
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
