package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.klimaforloeb.notification.api.Attachments;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The message that the mail server gets. */
class EnvelopesTest {

  private static final byte[] BYTES = {37, 80, 68, 70};

  private final MailConnections connections = mock();
  private final MailBodies bodies = mock();
  private final MailProperties properties = mock();
  private final MailProperties.Sender sender = mock();
  private Envelopes envelopes;

  @BeforeEach
  void oneFileIsKept() {
    when(connections.message()).thenReturn(new MimeMessage((Session) null));
    when(properties.mail()).thenReturn(sender);
    when(sender.address()).thenReturn("klima@klima.example");
    when(bodies.leaving(any())).thenReturn(new MailBody("Emne", "Tekst", "<p>Tekst</p>"));
    Attachments kept =
        new Attachments() {
          @Override
          public String source() {
            return "reports";
          }

          @Override
          public File file(String id) {
            return new File("rapport-" + id.replace('/', '-') + ".pdf", "application/pdf", BYTES);
          }
        };
    envelopes =
        new Envelopes(
            connections,
            bodies,
            properties,
            List.of(kept),
            Clock.fixed(Instant.parse("2021-03-01T08:00:00Z"), ZoneOffset.UTC));
  }

  @Test
  void aMailWithoutAFileIsItsTextInBothWays() throws Exception {
    MimeMessage message = envelopes.around(mail(null), "a@klima.example");

    assertThat(message.getContentType()).startsWith("multipart/alternative");
  }

  @Test
  void aFileGoesBesideTheText() throws Exception {
    MimeMessage message = envelopes.around(mail("reports:7/1"), "a@klima.example");

    MimeMultipart all = (MimeMultipart) message.getContent();
    assertThat(message.getContentType()).startsWith("multipart/mixed");
    assertThat(all.getCount()).isEqualTo(2);
    assertThat(all.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
    MimeBodyPart file = (MimeBodyPart) all.getBodyPart(1);
    assertThat(file.getFileName()).isEqualTo("rapport-7-1.pdf");
    assertThat(file.getContentType()).startsWith("application/pdf");
    assertThat(file.getInputStream()).hasBinaryContent(BYTES);
  }

  @Test
  void aFileThatNobodyKeepsIsAFaultOfTheLetter() {
    assertThatThrownBy(() -> envelopes.around(mail("others:7"), "a@klima.example"))
        .isInstanceOfSatisfying(
            Undelivered.class,
            fault -> assertThat(fault.fault()).isEqualTo(Undelivered.Fault.LETTER));
  }

  private static Mail mail(String attachment) {
    return new Mail(
        UUID.randomUUID(),
        "programme",
        null,
        null,
        null,
        new MailType("governance", "report-pack"),
        "a",
        List.of(),
        null,
        "Emne",
        "{}",
        Mail.Status.PENDING,
        null,
        0,
        null,
        null,
        "<id@klima.example>",
        Instant.EPOCH,
        null,
        null,
        null,
        attachment);
  }
}
