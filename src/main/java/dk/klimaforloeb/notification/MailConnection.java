package dk.klimaforloeb.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/**
 * One connection to the mail server. Each thing that is done with it has a longest time: the mail
 * library limits only the wait for the next byte, and a server that sends one now and then would
 * keep a job beyond its lock.
 */
final class MailConnection extends SocketFactory {

  private final ScheduledExecutorService timer;
  private final Duration longest;
  private final Transport transport;
  private volatile Socket socket;

  private MailConnection(
      JavaMailSenderImpl server, String ownName, ScheduledExecutorService timer, Duration longest)
      throws MessagingException {
    this.timer = timer;
    this.longest = longest;
    String protocol = protocol(server);
    Properties properties = new Properties();
    properties.putAll(server.getSession().getProperties());
    // The answer to QUIT changes nothing, and a server that hangs gives none.
    properties.putIfAbsent("mail." + protocol + ".quitwait", "false");
    properties.put("mail." + protocol + ".socketFactory", this);
    // The library would ask the machine's resolver, which may take longer than an attempt.
    properties.putIfAbsent("mail." + protocol + ".localhost", ownName);
    this.transport = Session.getInstance(properties).getTransport(protocol);
  }

  /**
   * @param server knows the server's address and how to log in
   * @param ownName of the host that sends, told to the server at greeting (RFC 5321, 4.1.1.1)
   * @param longest time for making the connection, and again for each mail
   */
  static MailConnection open(
      JavaMailSenderImpl server, String ownName, ScheduledExecutorService timer, Duration longest)
      throws MessagingException {
    MailConnection connection = new MailConnection(server, ownName, timer, longest);
    connection.inTime(
        () ->
            connection.transport.connect(
                server.getHost(),
                server.getPort(),
                emptyToNull(server.getUsername()),
                emptyToNull(server.getPassword())));
    return connection;
  }

  private static String protocol(JavaMailSenderImpl server) {
    return server.getProtocol() == null
        ? JavaMailSenderImpl.DEFAULT_PROTOCOL
        : server.getProtocol();
  }

  /** An empty user name is one that was left out, and no login. */
  private static String emptyToNull(String setting) {
    return StringUtils.hasLength(setting) ? setting : null;
  }

  void send(MimeMessage message) throws MessagingException {
    inTime(() -> transport.sendMessage(message, message.getAllRecipients()));
  }

  /** Asks the server. */
  boolean isAlive() {
    try {
      boolean[] isAlive = new boolean[1];
      inTime(() -> isAlive[0] = transport.isConnected());
      return isAlive[0];
    } catch (MessagingException e) {
      return false;
    }
  }

  void close() throws MessagingException {
    inTime(transport::close);
  }

  private void inTime(Step step) throws MessagingException {
    Future<?> end = timer.schedule(this::cut, longest.toMillis(), TimeUnit.MILLISECONDS);
    try {
      step.run();
    } finally {
      end.cancel(false);
    }
  }

  /** Under the library's lock nothing else would end it. */
  private void cut() {
    Socket open = socket;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // Then it is closed already.
      }
    }
  }

  /** The library asks for it, and adds TLS on top where that is set. */
  @Override
  public Socket createSocket() {
    socket = new Socket();
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    socket = getDefault().createSocket(host, port);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    socket = getDefault().createSocket(host, port, local, localPort);
    return socket;
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    socket = getDefault().createSocket(host, port);
    return socket;
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    socket = getDefault().createSocket(host, port, local, localPort);
    return socket;
  }

  private interface Step {
    void run() throws MessagingException;
  }
}
