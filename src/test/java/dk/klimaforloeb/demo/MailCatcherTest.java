package dk.klimaforloeb.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.subethamail.smtp.server.SMTPServer;

class MailCatcherTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-09-17T06:00:00Z"), ZoneId.of("Europe/Copenhagen"));

  private final DemoDatabase database = new DemoDatabase();
  private final CaughtMails mails = new CaughtMails(database.jdbc(), CLOCK);
  private final DemoMailConfiguration configuration = new DemoMailConfiguration();
  private final SMTPServer server =
      configuration.demoMailServer(
          new MailCatcher(mails, CLOCK), new DemoProperties(null, new DemoProperties.Demo(0)));
  private JavaMailSender sender;

  @BeforeEach
  void start() {
    server.start();
    sender = configuration.demoMailSender(server, new MailProperties());
  }

  @AfterEach
  void stop() {
    server.stop();
    database.close();
  }

  @Test
  void aMailIsShownAsItWasSent() {
    sender.send(
        message -> {
          MimeMessageHelper mail = new MimeMessageHelper(message, true, "UTF-8");
          mail.setFrom("fra@klimaforloeb.example");
          mail.setTo("kommune-0741@klimaforloeb.example");
          mail.setSubject("Ny opgave på Samsø");
          mail.setText("Åbn opgaven på øen\n.\n", "<p>Åbn opgaven på øen</p>");
          message.setHeader("Message-ID", "<1@klimaforloeb.example>");
        });

    assertThat(mails.oldestFirst())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.messageId()).isEqualTo("<1@klimaforloeb.example>");
              assertThat(mail.to()).isEqualTo("kommune-0741@klimaforloeb.example");
              assertThat(mail.subject()).isEqualTo("Ny opgave på Samsø");
              assertThat(mail.text()).isEqualToNormalizingNewlines("Åbn opgaven på øen\n.\n");
              assertThat(mail.html()).isEqualTo("<p>Åbn opgaven på øen</p>");
              assertThat(mail.receivedAt())
                  .isEqualTo(OffsetDateTime.parse("2020-09-17T08:00:00+02:00"));
            });
  }

  @Test
  void theOldestComesFirst() {
    sender.send(plain("a@klimaforloeb.example"), plain("b@klimaforloeb.example"));
    sender.send(plain("c@klimaforloeb.example"));

    assertThat(mails.oldestFirst())
        .extracting(CaughtMail::to)
        .containsExactly(
            "a@klimaforloeb.example", "b@klimaforloeb.example", "c@klimaforloeb.example");
  }

  @Test
  void whatCannotBeKeptIsNotAccepted() {
    database.jdbc().sql("drop table demo_mail").update();

    assertThatThrownBy(() -> sender.send(plain("a@klimaforloeb.example")))
        .isInstanceOf(MailSendException.class)
        .hasMessageContaining("451");
  }

  private static SimpleMailMessage plain(String to) {
    SimpleMailMessage mail = new SimpleMailMessage();
    mail.setFrom("fra@klimaforloeb.example");
    mail.setTo(to);
    mail.setSubject("Besked");
    mail.setText("Tekst");
    return mail;
  }
}
