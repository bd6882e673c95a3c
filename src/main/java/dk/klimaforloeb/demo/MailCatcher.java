package dk.klimaforloeb.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.helper.BasicMessageListener;

/** Reads what comes in by SMTP and keeps it before it says that it was accepted. */
@Component
@Profile("demo")
class MailCatcher implements BasicMessageListener {

  private static final Logger LOG = LoggerFactory.getLogger(MailCatcher.class);
  private static final int TRY_AGAIN = 451;
  private static final int UNREADABLE = 554;

  private final CaughtMails mails;
  private final Clock clock;

  MailCatcher(CaughtMails mails, Clock clock) {
    this.mails = mails;
    this.clock = clock;
  }

  @Override
  public void messageArrived(MessageContext context, String from, String to, byte[] data)
      throws RejectException {
    try {
      mails.keep(read(to, data));
    } catch (DataAccessException e) {
      LOG.warn("a mail could not be kept: {}", e.getClass().getSimpleName());
      throw new RejectException(TRY_AGAIN, "cannot be kept at the moment");
    } catch (MessagingException | IOException e) {
      LOG.warn("a mail could not be read: {}", e.getClass().getSimpleName());
      throw new RejectException(UNREADABLE, "cannot be read");
    }
  }

  private CaughtMail read(String to, byte[] data) throws MessagingException, IOException {
    MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(data));
    return new CaughtMail(
        message.getMessageID(),
        to,
        message.getSubject(),
        firstPart(message, "text/plain"),
        firstPart(message, "text/html"),
        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
  }

  private static String firstPart(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return (String) part.getContent();
    }
    if (!part.isMimeType("multipart/*")) {
      return null;
    }
    Multipart parts = (Multipart) part.getContent();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart inner = parts.getBodyPart(i);
      String found = firstPart(inner, type);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
