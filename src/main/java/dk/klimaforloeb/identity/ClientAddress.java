package dk.klimaforloeb.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where a request comes from. What a client says of itself in a header counts only where the server
 * is set up for a proxy ({@code server.forward-headers-strategy}).
 */
final class ClientAddress {

  /** Whoever has one address of IPv6 has at least all that share its first 64 bits. */
  private static final int BYTES_OF_IPV6_NETWORK = 8;

  private static final int BYTES_OF_IPV6 = 16;

  private ClientAddress() {}

  /**
   * The address of the request that is being answered, of IPv6 only the network; empty where the
   * program itself asks.
   */
  static Optional<String> current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? Optional.of(network(request.getRequest().getRemoteAddr()))
        : Optional.empty();
  }

  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      // A literal, so nobody is asked for it; what is IPv4 in the clothes of IPv6 comes out bare.
      InetAddress parsed = InetAddress.getByName(address);
      byte[] bytes = parsed.getAddress();
      if (bytes.length == BYTES_OF_IPV6) {
        Arrays.fill(bytes, BYTES_OF_IPV6_NETWORK, BYTES_OF_IPV6, (byte) 0);
      }
      return InetAddress.getByAddress(bytes).getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
