package dk.klimaforloeb.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.DestroyMode;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The connections to the mail server. Mails come in bunches (a task for a group is a mail for each
 * of its members, a round is ten invitations), so a connection is kept for the next mail: making
 * one takes longer than the mail. It is asked whether it still stands before it is used again, and
 * closed when nothing has come for a while.
 */
@Component
class MailConnections implements DisposableBean {

  private static final Duration IDLE = Duration.ofSeconds(15);

  /** Far below the five minutes for which a job is locked. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final JavaMailSenderImpl server;
  private final GenericObjectPool<Transport> pool;

  /**
   * @param server knows the server's address and how to log in
   */
  MailConnections(JavaMailSenderImpl server, MailProperties properties) {
    this.server = server;
    this.pool =
        new GenericObjectPool<>(new Connections(), settings(properties.mail().connections()));
  }

  private static GenericObjectPoolConfig<Transport> settings(int most) {
    GenericObjectPoolConfig<Transport> settings = new GenericObjectPoolConfig<>();
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
   * @throws MailSendException when it did not, with the server's own words
   */
  void send(MimeMessage message) {
    Transport connection = borrow();
    try {
      connection.sendMessage(message, message.getAllRecipients());
      pool.returnObject(connection);
    } catch (MessagingException | RuntimeException e) {
      drop(connection, e);
      throw new MailSendException(e.getMessage(), e);
    }
  }

  private Transport borrow() {
    try {
      return pool.borrowObject();
    } catch (Exception e) {
      throw new MailSendException(e.getMessage(), e);
    }
  }

  private void drop(Transport connection, Exception reason) {
    try {
      pool.invalidateObject(connection);
    } catch (Exception e) {
      reason.addSuppressed(e);
    }
  }

  @Override
  public void destroy() {
    pool.close();
  }

  private final class Connections extends BasePooledObjectFactory<Transport> {

    @Override
    public Transport create() throws MessagingException {
      Transport connection = server.getSession().getTransport(protocol());
      connection.connect(
          server.getHost(),
          server.getPort(),
          emptyToNull(server.getUsername()),
          emptyToNull(server.getPassword()));
      return connection;
    }

    /** An empty user name is one that was left out, and no login. */
    private static String emptyToNull(String setting) {
      return StringUtils.hasLength(setting) ? setting : null;
    }

    private String protocol() {
      return server.getProtocol() == null
          ? JavaMailSenderImpl.DEFAULT_PROTOCOL
          : server.getProtocol();
    }

    @Override
    public PooledObject<Transport> wrap(Transport connection) {
      return new DefaultPooledObject<>(connection);
    }

    /** Asks the server. */
    @Override
    public boolean validateObject(PooledObject<Transport> pooled) {
      return pooled.getObject().isConnected();
    }

    @Override
    public void destroyObject(PooledObject<Transport> pooled, DestroyMode mode)
        throws MessagingException {
      pooled.getObject().close();
    }
  }
}
