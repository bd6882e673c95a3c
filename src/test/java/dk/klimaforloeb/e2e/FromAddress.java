package dk.klimaforloeb.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at another address than everybody else: on loopback each address of 127.0.0.0/8 is one.
 *
 * @param address where the requests come from
 * @param header what else stands in the head of each request, may be empty
 */
record FromAddress(String address, String header) {

  private static final Pattern STATUS = Pattern.compile("HTTP/1.1 (\\d+)");
  private static final Pattern COOKIE = Pattern.compile("(?i)Set-Cookie: ((\\w[\\w-]*)=([^;]*))");

  FromAddress(String address) {
    this(address, "");
  }

  /** HTTP basic; answers with the status. */
  int get(URI url, String user, String password) {
    return status(send(url, "GET", basic(user, password), ""));
  }

  int post(URI url, String user, String password, String json) {
    return status(
        send(url, "POST", basic(user, password) + "Content-Type: application/json\r\n", json));
  }

  /** As a webapp logs in. */
  int logIn(URI root, String user, String password) {
    String page = send(root.resolve(Webapps.TASKLIST), "GET", "", "");
    StringBuilder cookies = new StringBuilder();
    String token = "";
    Matcher cookie = COOKIE.matcher(page);
    while (cookie.find()) {
      cookies.append(cookies.isEmpty() ? "" : "; ").append(cookie.group(1));
      token = cookie.group(2).equals("XSRF-TOKEN") ? cookie.group(3) : token;
    }
    return status(
        send(
            root.resolve(Webapps.LOGIN + "/login/tasklist"),
            "POST",
            "Cookie: "
                + cookies
                + "\r\nX-XSRF-TOKEN: "
                + token
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\n",
            "username=" + user + "&password=" + password));
  }

  private static String basic(String user, String password) {
    String login = user + ":" + password;
    return "Authorization: Basic "
        + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8))
        + "\r\n";
  }

  private String send(URI url, String method, String headers, String body) {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(60_000);
      socket.bind(new InetSocketAddress(address, 0));
      socket.connect(new InetSocketAddress("127.0.0.1", url.getPort()), 5_000);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      String head =
          method
              + " "
              + url.getRawPath()
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
              + bytes.length
              + "\r\n"
              + header
              + headers
              + "\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int status(String answer) {
    Matcher status = STATUS.matcher(answer);
    if (!status.lookingAt()) {
      throw new IllegalStateException("no answer: " + answer);
    }
    return Integer.parseInt(status.group(1));
  }
}
