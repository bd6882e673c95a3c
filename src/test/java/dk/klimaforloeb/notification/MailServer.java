package dk.klimaforloeb.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that takes in what comes, or refuses it for a while. */
class MailServer implements BasicMessageListener {

  private final List<MimeMessage> received = new CopyOnWriteArrayList<>();
  private final Set<SocketAddress> connections = ConcurrentHashMap.newKeySet();
  private SMTPServer server;
  private volatile boolean isRefusing;

  int start() {
    return start(0);
  }

  /**
   * @param port 0 for any
   */
  int start(int port) {
    server =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("localhost")
            .messageHandler(this)
            .build();
    server.start();
    return server.getPortAllocated();
  }

  void stop() {
    server.stop();
  }

  void refuse(boolean refuse) {
    isRefusing = refuse;
  }

  void forget() {
    received.clear();
  }

  List<MimeMessage> received() {
    return received;
  }

  /** How many connections mails came or tried to come by. */
  int connections() {
    return connections.size();
  }

  @Override
  public void messageArrived(MessageContext context, String from, String to, byte[] data)
      throws RejectException {
    connections.add(context.getRemoteAddress());
    if (isRefusing) {
      throw new RejectException(451, "greylisted");
    }
    try {
      received.add(new MimeMessage(null, new ByteArrayInputStream(data)));
    } catch (MessagingException e) {
      throw new RejectException(554, e.getMessage());
    }
  }
}
