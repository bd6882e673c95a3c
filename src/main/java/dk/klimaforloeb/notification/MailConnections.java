package dk.klimaforloeb.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.DestroyMode;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The connections to the mail server. Mails come in bunches (a task for a group is a mail for each
 * of its members, a round is ten invitations), so a connection is kept for the next mail: making
 * one takes longer than the mail. It is asked whether it still stands before it is used again, and
 * closed when nothing has come for a while.
 */
@Component
class MailConnections implements DisposableBean {

  private static final Duration IDLE = Duration.ofSeconds(15);

  /** Short, so that a server that hangs does not keep all threads from other jobs. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final JavaMailSenderImpl server;
  private final String ownName;
  private final Duration longestAttempt;
  private final GenericObjectPool<MailConnection> pool;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "mail-timer");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param server knows the server's address and how to log in
   */
  MailConnections(JavaMailSenderImpl server, MailProperties properties) {
    this.server = server;
    this.ownName = properties.host();
    this.longestAttempt = properties.mail().longestAttempt();
    this.pool =
        new GenericObjectPool<>(new Connections(), settings(properties.mail().connections()));
  }

  private static GenericObjectPoolConfig<MailConnection> settings(int most) {
    GenericObjectPoolConfig<MailConnection> settings = new GenericObjectPoolConfig<>();
    settings.setMaxTotal(most);
    settings.setMaxIdle(most);
    settings.setMaxWait(LONGEST_WAIT);
    settings.setTestOnBorrow(true);
    settings.setMinEvictableIdleDuration(IDLE);
    settings.setTimeBetweenEvictionRuns(IDLE);
    settings.setJmxEnabled(false);
    return settings;
  }

  MimeMessage message() {
    return server.createMimeMessage();
  }

  /**
   * Returns when the server has accepted the message.
   *
   * @throws Undelivered when it did not, with the server's own words
   */
  void send(MimeMessage message) {
    MailConnection connection = borrow();
    try {
      connection.send(message);
      pool.returnObject(connection);
    } catch (MessagingException | RuntimeException e) {
      drop(connection, e);
      throw SmtpReplies.read(e);
    }
  }

  private MailConnection borrow() {
    try {
      return pool.borrowObject();
    } catch (Exception e) {
      throw SmtpReplies.read(e);
    }
  }

  private void drop(MailConnection connection, Exception reason) {
    try {
      pool.invalidateObject(connection);
    } catch (Exception e) {
      reason.addSuppressed(e);
    }
  }

  @Override
  public void destroy() {
    pool.close();
    timer.shutdownNow();
  }

  private final class Connections extends BasePooledObjectFactory<MailConnection> {

    @Override
    public MailConnection create() throws MessagingException {
      return MailConnection.open(server, ownName, timer, longestAttempt);
    }

    @Override
    public PooledObject<MailConnection> wrap(MailConnection connection) {
      return new DefaultPooledObject<>(connection);
    }

    @Override
    public boolean validateObject(PooledObject<MailConnection> pooled) {
      return pooled.getObject().isAlive();
    }

    @Override
    public void destroyObject(PooledObject<MailConnection> pooled, DestroyMode mode)
        throws MessagingException {
      pooled.getObject().close();
    }
  }
}
