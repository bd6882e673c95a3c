package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Every way by which a user's mail address is stored: a new user and the user's profile. */
final class AddressDoors {

  private final URI root;
  private final String password;
  private final WebappSession session;

  AddressDoors(URI root, String password) throws Exception {
    this.root = root;
    this.password = password;
    this.session = new WebappSession(root, "admin", password);
  }

  /** By each door, also the user's own, it is refused in Danish. */
  void assertClosedTo(String address) throws Exception {
    Client admin = new Client(root, "admin", password);
    Client politik = new Client(root, "politik", password);
    Map<String, ?> profile = Map.of("id", "politik", "firstName", "P", "email", address);
    Map<String, ?> created =
        Map.of(
            "profile",
            Map.of("id", "ny", "firstName", "N", "email", address),
            "credentials",
            Map.of("password", password));
    for (String door : List.of("/engine-rest", "/engine-rest/engine/default")) {
      assertRefused(address, admin.put(door + "/user/politik/profile", profile));
      assertRefused(address, politik.put(door + "/user/politik/profile", profile));
      assertRefused(address, admin.post(door + "/user/create", created));
    }
    assertRefused(address, session.put("/user/politik/profile", Client.string(profile)));
    assertRefused(address, session.post("/user/create", Client.string(created)));
  }

  private static void assertRefused(String address, Client.Answer answer) {
    assertThat(answer.status()).as("%s: %s", address, answer.body()).isEqualTo(400);
    assertThat(answer.body().path("message").asText()).contains("E-mailadressen kan ikke bruges");
  }

  private static void assertRefused(String address, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as("%s: %s", address, answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("E-mailadressen kan ikke bruges");
  }
}
