package dk.klimaforloeb.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
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
import org.camunda.bpm.spring.boot.starter.property.WebappProperty;

/**
 * One of the demo's users: in a browser's session where the webapps and our own pages are asked,
 * with the password in each request elsewhere.
 */
final class Visitor {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PASSWORD = "demo";

  /** Where the webapps lie. */
  static final String WEBAPPS = WebappProperty.DEFAULT_APP_PATH + "/";

  private final URI root;
  private final String user;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  Visitor(URI root, String user) {
    this.root = root;
    this.user = user;
  }

  String user() {
    return user;
  }

  /** Begins the session. */
  Visitor logIn() throws IOException, InterruptedException {
    String page = WEBAPPS + "app/tasklist/default/";
    // The first page sets the token that each later request has to name, and the login another.
    send("GET", page, null, "text/html");
    HttpRequest login =
        request(WEBAPPS + "api/admin/auth/user/default/login/tasklist")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "username="
                        + URLEncoder.encode(user, StandardCharsets.UTF_8)
                        + "&password="
                        + PASSWORD))
            .build();
    require(http.send(login, HttpResponse.BodyHandlers.ofString()), "login of " + user);
    send("GET", page, null, "text/html");
    return this;
  }

  /**
   * Sends a request and reads all of the answer.
   *
   * @param body null for none
   * @throws IllegalStateException when the answer is none of the good ones
   */
  String send(String method, String path, String body, String accept)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Accept", accept)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build();
    return require(http.send(request, HttpResponse.BodyHandlers.ofString()), method + " " + path);
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return JSON.readTree(send("GET", path, null, "application/json"));
  }

  JsonNode post(String path, Object body) throws IOException, InterruptedException {
    return JSON.readTree(send("POST", path, JSON.writeValueAsString(body), "application/json"));
  }

  /** Takes a task and hands in its form, with the values as Tasklist sends them. */
  void handIn(String task, Map<String, ?> values) throws IOException, InterruptedException {
    post("/engine-rest/task/" + task + "/claim", Map.of("userId", user));
    Map<String, Object> typed = new LinkedHashMap<>();
    for (Map.Entry<String, ?> value : values.entrySet()) {
      typed.put(
          value.getKey(),
          value.getValue() instanceof Collection<?> list
              ? Map.of("value", JSON.writeValueAsString(list), "type", "Json")
              : Collections.singletonMap("value", value.getValue()));
    }
    post("/engine-rest/task/" + task + "/submit-form", Map.of("variables", typed));
  }

  private static String require(HttpResponse<String> answer, String what) {
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(what + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(300));
    if (path.startsWith("/engine-rest/") || path.startsWith("/api/")) {
      String login = user + ":" + PASSWORD;
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .forEach(cookie -> request.setHeader("X-XSRF-TOKEN", cookie.getValue()));
    return request;
  }
}
