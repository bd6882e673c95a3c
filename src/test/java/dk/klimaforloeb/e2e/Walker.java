package dk.klimaforloeb.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/** Somebody who tries every operation. */
final class Walker {

  /** Nobody at all. */
  static final String NOBODY = "nobody";

  /** Somebody who is there, with another's password. */
  static final String IMPOSTOR = "impostor";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String CLOSED = text("engine.route.closed");

  private final URI root;
  private final String user;

  Walker(URI root, String user) {
    this.root = root;
    this.user = user;
  }

  private static String text(String key) {
    Properties texts = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Walker.class.getResourceAsStream("/texts/engine.da.properties"),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.getProperty(key);
  }

  /**
   * @param path below the interface's root, with its question
   * @param body null for none
   */
  Reply send(String method, String path, Map<String, ?> body) {
    return sendTo("/engine-rest" + path, method, body);
  }

  /**
   * @param path from the root
   */
  Reply sendTo(String path, String method, Map<String, ?> body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(string(body)));
    if (!user.equals(NOBODY)) {
      String login = user.equals(IMPOSTOR) ? "kommune-0615:wrong" : user + ":demo";
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Reply(response.statusCode(), response.headers().map().toString(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The operation with these ids, and for what it does the least that it takes. */
  Reply send(Operation operation, Prey prey, String question) {
    boolean takesBody = !operation.reads() && !operation.method().equals("DELETE");
    return send(
        operation.method(), operation.with(prey) + question, takesBody ? body(operation) : null);
  }

  private Map<String, ?> body(Operation operation) {
    return operation.path().matches("/task/\\{id}/(claim|assignee)")
        ? Map.of("userId", user)
        : Map.of();
  }

  private static String string(Map<String, ?> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What came back, whole. */
  record Reply(int status, String headers, String body) {

    /** As the table has it: allowed, refused, closed, or 5 for an error of the server. */
    char verdict() {
      if (status >= 500) {
        return '5';
      }
      if (status < 400) {
        return 'a';
      }
      return status == 403 && body.contains(CLOSED) ? '-' : 'r';
    }

    String all() {
      return status + " " + headers + " " + body;
    }
  }
}
