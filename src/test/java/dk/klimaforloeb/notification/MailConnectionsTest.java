package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailConnectionsTest {

  private static final int MOST = 3;

  private final MailServer server = new MailServer();
  private int port;
  private MailConnections connections;

  @BeforeEach
  void start() {
    port = server.start();
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    // As a setting that is there but empty.
    sender.setUsername("");
    connections = new MailConnections(sender, properties("https://klima.example:8443/sti"));
  }

  private static MailProperties properties(String baseUrl) {
    return new MailProperties(
        baseUrl,
        new MailProperties.Sender(
            "a@b.example",
            null,
            MOST,
            false,
            Duration.ofDays(2),
            Duration.ofMinutes(1),
            Duration.ofHours(4),
            Duration.ofMinutes(1),
            Duration.ofSeconds(1)));
  }

  @AfterEach
  void stop() {
    connections.destroy();
    server.stop();
  }

  @Test
  void oneConnectionServesManyMails() throws Exception {
    for (int i = 0; i < 5; i++) {
      connections.send(message(i));
    }

    assertThat(server.received()).hasSize(5);
    assertThat(server.connections()).isEqualTo(1);
  }

  /** Asked for its own name, a machine with a slow resolver takes longer than an attempt may. */
  @Test
  void itGreetsAsTheHostThatPeopleReach() throws Exception {
    connections.send(message(1));

    assertThat(server.greeted()).isEqualTo("klima.example");
    assertThat(properties("http://klima_forloeb:8080").host()).isEqualTo("b.example");
  }

  @Test
  void aConnectionThatTheServerClosedIsMadeAnew() throws Exception {
    connections.send(message(1));
    server.stop();
    server.start(port);

    connections.send(message(2));

    assertThat(server.received()).hasSize(2);
    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void refusedMailsDoNotUseUpTheConnections() throws Exception {
    server.be(MailServer.Mood.GREYLISTING);
    for (int i = 0; i <= MOST; i++) {
      MimeMessage message = message(i);
      assertThatThrownBy(() -> connections.send(message))
          .isInstanceOf(Undelivered.class)
          .hasMessageContaining("451 4.7.1 greylisted");
    }
    server.be(MailServer.Mood.ACCEPTING);

    connections.send(message(MOST));

    assertThat(server.received()).hasSize(1);
  }

  @Test
  void aServerThatIsDownIsNamed() throws Exception {
    server.stop();

    assertThatThrownBy(() -> connections.send(message(1)))
        .isInstanceOf(Undelivered.class)
        .hasMessageContaining("refused");
  }

  @Test
  void aServerThatAnswersByTheByteEndsNoLaterThanTheLongestAttempt() throws Exception {
    server.be(MailServer.Mood.DRIPPING);
    long began = System.nanoTime();

    assertThatThrownBy(() -> connections.send(message(1)))
        .isInstanceOf(Undelivered.class)
        .matches(e -> !((Undelivered) e).isPermanent());

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void asManyConnectionsAsAllowedAreAtWorkTogetherAndNoMore() throws Exception {
    CyclicBarrier atWork = new CyclicBarrier(MOST);
    ExecutorService senders = Executors.newFixedThreadPool(4 * MOST);
    try {
      List<Future<Void>> sent =
          senders.invokeAll(
              IntStream.range(0, 4 * MOST).mapToObj(i -> sendingTogether(atWork, i)).toList());
      for (Future<Void> mail : sent) {
        mail.get();
      }
    } finally {
      senders.shutdownNow();
    }

    assertThat(server.received()).hasSize(4 * MOST);
    assertThat(server.connections()).isEqualTo(MOST);
  }

  /** A mail that is not written before as many as are allowed are being written. */
  private Callable<Void> sendingTogether(CyclicBarrier atWork, int number) {
    return () -> {
      connections.send(
          new MimeMessage(message(number)) {
            @Override
            public void writeTo(OutputStream out, String[] ignored)
                throws IOException, MessagingException {
              try {
                atWork.await(10, TimeUnit.SECONDS);
              } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IOException(e);
              }
              super.writeTo(out, ignored);
            }
          });
      return null;
    };
  }

  private MimeMessage message(int number) throws MessagingException {
    MimeMessage message = connections.message();
    message.setFrom(new InternetAddress("from@klima.example"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("to@klima.example"));
    message.setSubject("Mail " + number);
    message.setText("Tekst");
    message.saveChanges();
    return message;
  }
}
