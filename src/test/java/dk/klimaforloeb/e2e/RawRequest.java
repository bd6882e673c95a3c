package dk.klimaforloeb.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Requests byte by byte, from an address of choice on this machine. */
final class RawRequest {

  private static final int LONGEST_ANSWER_MILLIS = 20_000;

  private RawRequest() {}

  /** A connection from this address of the loopback, on which this much was sent. */
  static Socket begin(URI root, String from, String text) throws IOException {
    Socket socket = new Socket();
    socket.setSoTimeout(LONGEST_ANSWER_MILLIS);
    socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
    socket.connect(new InetSocketAddress("127.0.0.1", root.getPort()), LONGEST_ANSWER_MILLIS);
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return socket;
  }

  /** The whole answer to a request that ends its connection. */
  static String answer(URI root, String from, String text) throws IOException {
    try (Socket socket = begin(root, from, text)) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String get(String path, String host, String login) {
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: "
        + host
        + "\r\nConnection: close\r\n"
        + authorization(login)
        + "\r\n";
  }

  static String authorization(String login) {
    return "Authorization: Basic "
        + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8))
        + "\r\n";
  }
}
