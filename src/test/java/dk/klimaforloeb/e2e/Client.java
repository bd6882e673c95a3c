package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One user at the program's public interfaces, with HTTP basic. */
final class Client {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(90);

  private final URI root;
  private final String user;
  private final String password;

  /** One of the demo users. */
  Client(URI root, String user) {
    this(root, user, "demo");
  }

  Client(URI root, String user, String password) {
    this.root = root;
    this.user = user;
    this.password = password;
  }

  String user() {
    return user;
  }

  static boolean isUp(URI readiness) throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException e) {
      // Not listening yet.
      return false;
    }
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, Object body) {
    return send(request(path).POST(json(body)));
  }

  Answer put(String path, Object body) {
    return send(request(path).PUT(json(body)));
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** Hands in a form, with the values as Tasklist sends them. */
  Answer submit(String task, Map<String, ?> values) {
    return post("/engine-rest/task/" + task + "/submit-form", Map.of("variables", typed(values)));
  }

  private static Map<String, Object> typed(Map<String, ?> values) {
    Map<String, Object> variables = new LinkedHashMap<>();
    values.forEach(
        (key, value) ->
            variables.put(
                key,
                value instanceof Collection<?>
                    ? Map.of("value", string(value), "type", "Json")
                    : Collections.singletonMap("value", value)));
    return variables;
  }

  private HttpRequest.Builder request(String path) {
    String login =
        Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create(root + path))
        .timeout(LONGEST_ANSWER)
        .header("Authorization", "Basic " + login)
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    return HttpRequest.BodyPublishers.ofString(string(body));
  }

  static String string(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      boolean isJson =
          response
              .headers()
              .firstValue("Content-Type")
              .filter(type -> type.contains("json"))
              .isPresent();
      JsonNode body = isJson ? JSON.readTree(response.body()) : JSON.missingNode();
      return new Answer(response.statusCode(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What came back. */
  record Answer(int status, JsonNode body) {

    JsonNode ok() {
      assertThat(status).as("status, with %s", body).isBetween(200, 204);
      return body;
    }
  }
}
