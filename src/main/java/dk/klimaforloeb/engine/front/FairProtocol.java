package dk.klimaforloeb.engine.front;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * HTTP with so many connections for one address and no more: a head that never ends takes no
 * thread, but its connection is one of those that are left. Made by Tomcat, by name.
 */
public final class FairProtocol extends Http11NioProtocol {

  private final FairEndpoint endpoint;

  /** For Tomcat. */
  public FairProtocol() {
    this(new FairEndpoint());
  }

  private FairProtocol(FairEndpoint endpoint) {
    super(endpoint);
    this.endpoint = endpoint;
  }

  void setConnectionsPerAddress(int most) {
    endpoint.most = most;
  }

  /** Looks at each connection before anything is read from it. */
  private static final class FairEndpoint extends NioEndpoint {

    private volatile int most = Integer.MAX_VALUE;

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
      if (hasPlace(socket)) {
        return super.setSocketOptions(socket);
      }
      destroySocket(socket);
      return false;
    }

    private boolean hasPlace(SocketChannel socket) {
      if (getConnectionCount() <= most) {
        return true;
      }
      try {
        String address =
            ((InetSocketAddress) socket.getRemoteAddress()).getAddress().getHostAddress();
        return getConnections().stream()
                .filter(open -> address.equals(open.getRemoteAddr()))
                .limit(most)
                .count()
            < most;
      } catch (IOException e) {
        // It has gone already.
        return false;
      }
    }
  }
}
