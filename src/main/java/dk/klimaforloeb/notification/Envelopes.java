package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.notification.api.Attachments;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes of a mail in the ledger the message that the mail server gets. */
@Component
class Envelopes {

  private static final String UTF_8 = "UTF-8";

  private final MailConnections connections;
  private final MailBodies bodies;
  private final MailProperties properties;
  private final List<Attachments> attachments;
  private final Clock clock;
  private final Texts texts = new Texts("notification");

  Envelopes(
      MailConnections connections,
      MailBodies bodies,
      MailProperties properties,
      List<Attachments> attachments,
      Clock clock) {
    this.connections = connections;
    this.bodies = bodies;
    this.properties = properties;
    this.attachments = attachments;
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
    MimeMultipart text =
        new MimeMultipart("alternative", part(body.text(), "plain"), part(body.html(), "html"));
    message.setContent(
        mail.attachment() == null ? text : new MimeMultipart("mixed", part(text), file(mail)));
  }

  private static MimeBodyPart part(MimeMultipart text) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setContent(text);
    return part;
  }

  /** The file itself, which only its capability keeps. */
  private MimeBodyPart file(Mail mail) throws MessagingException {
    String[] reference = mail.attachment().split(":", 2);
    Attachments.File file =
        attachments.stream()
            .filter(source -> source.source().equals(reference[0]))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nobody keeps " + mail.attachment()))
            .file(reference[1]);
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
    part.setFileName(file.name());
    return part;
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
