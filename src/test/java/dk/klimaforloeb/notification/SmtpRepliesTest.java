package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.klimaforloeb.notification.MailServer.Mood;
import dk.klimaforloeb.notification.Undelivered.Fault;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What servers really answer, through the mail library. */
class SmtpRepliesTest {

  private final MailServer server = new MailServer();
  private MailConnections connections;

  @BeforeEach
  void start() {
    int port = server.start();
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    Properties properties = sender.getJavaMailProperties();
    properties.setProperty("mail.smtp.timeout", "300");
    connections =
        new MailConnections(
            sender,
            new MailProperties(
                "https://klima.example",
                new MailProperties.Sender(
                    "a@b.example",
                    null,
                    1,
                    false,
                    Duration.ofDays(2),
                    Duration.ofMinutes(1),
                    Duration.ofHours(4),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(2))));
  }

  @AfterEach
  void stop() {
    connections.destroy();
    server.stop();
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSING,               false, UNREACHABLE,",
    "CLOSING_AT_GREETING,    false, UNREACHABLE, 421",
    "CLOSING_AT_RECIPIENT,   false, UNREACHABLE, 421",
    "GREYLISTING,            false, MESSAGE,     451",
    "BUSY_MAILBOX,           false, ADDRESS,     450",
    "BUSY_AFTER_MESSAGE,     false, MESSAGE,     451",
    "UNKNOWN_USER,           true,  ADDRESS,     550",
    "NAME_NOT_ALLOWED,       true,  ADDRESS,     553",
    "MAILBOX_FULL,           true,  ADDRESS,     552",
    "REFUSED_AFTER_MESSAGE,  true,  ADDRESS,     550",
    "SPAM,                   true,  MESSAGE,     554",
    "RELAY_DENIED,           true,  MESSAGE,     554",
    "SENDER_REFUSED,         true,  SENDER,      550",
    "HANGING,                false, UNREACHABLE,",
    "SILENT,                 false, UNREACHABLE,",
    "DROPPING,               false, UNREACHABLE,",
    "DRIPPING,               false, UNREACHABLE,"
  })
  void whatTheServerMeansIsReadFromItsCode(
      Mood mood, boolean isPermanent, Fault fault, Integer code) throws Exception {
    server.be(mood);
    MimeMessage message = message();

    Undelivered failure = catchThrowableOfType(Undelivered.class, () -> connections.send(message));

    assertThat(failure).as("%s", mood).isNotNull();
    assertThat(failure.isPermanent()).isEqualTo(isPermanent);
    assertThat(failure.fault()).isEqualTo(fault);
    assertThat(failure.code()).isEqualTo(code);
    if (mood.words() != null) {
      assertThat(failure.words()).isEqualTo(mood.words());
    }
    assertThat(failure.words()).isNotBlank().doesNotContain("Invalid Addresses");
  }

  @ParameterizedTest
  @CsvSource({"ACCEPTING", "SLOW"})
  void aServerThatTakesItsTimeTakesTheMail(Mood mood) throws Exception {
    server.be(mood);

    connections.send(message());

    assertThat(server.received()).hasSize(1);
  }

  private MimeMessage message() throws Exception {
    MimeMessage message = connections.message();
    message.setFrom(new InternetAddress("from@klima.example"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("to@klima.example"));
    message.setSubject("Mail");
    message.setText("Tekst");
    message.saveChanges();
    return message;
  }
}
