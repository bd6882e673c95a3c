package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody who is logged in to the webapps, and speaks to their copy of the engine's interface. */
final class WebappSession {

  private final URI root;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(cookies).connectTimeout(Duration.ofSeconds(10)).build();

  /** In Admin. */
  WebappSession(URI root, String user, String password) throws Exception {
    this(root, "admin", user, password);
  }

  /**
   * @param app the webapp that the user may open
   */
  WebappSession(URI root, String app, String user, String password) throws Exception {
    this.root = root;
    String page = Webapps.page(app);
    // The first page sets the token that each later request has to name.
    send(request(page).GET());
    HttpResponse<String> login =
        send(
            request(Webapps.LOGIN + "/login/" + app)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "username=" + encoded(user) + "&password=" + encoded(password))));
    assertThat(login.statusCode()).as(login.body()).isEqualTo(200);
    // The login began another session, with another token.
    send(request(page).GET());
  }

  /**
   * @param json null for no body
   */
  HttpResponse<String> send(String method, String path, String json)
      throws IOException, InterruptedException {
    return send(
        request(Webapps.ENGINE + path)
            .header("Content-Type", "application/json")
            .method(
                method,
                json == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(json)));
  }

  /** A page for somebody who is not logged in; where it leads elsewhere, nobody follows. */
  static HttpResponse<String> withoutLogin(URI root, String path)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(root + path)).GET().build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** One of our own pages; where it leads elsewhere, nobody follows. */
  HttpResponse<String> page(String path) throws IOException, InterruptedException {
    return send(request(path).header("Accept", "text/html").GET());
  }

  /**
   * A form of one of our own pages; where the answer leads elsewhere, nobody follows.
   *
   * @param fields names and values, one after the other
   */
  HttpResponse<String> form(String path, String... fields)
      throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(body.isEmpty() ? "" : "&")
          .append(encoded(fields[i]))
          .append('=')
          .append(encoded(fields[i + 1]));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
    return send(
        request(Webapps.ENGINE + path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return send(
        request(Webapps.ENGINE + path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(30));
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .forEach(cookie -> request.setHeader("X-XSRF-TOKEN", cookie.getValue()));
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
