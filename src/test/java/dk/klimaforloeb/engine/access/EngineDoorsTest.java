package dk.klimaforloeb.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.engine.Webapps;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The guard stands wherever the web applications are, not where they once were. */
class EngineDoorsTest {

  private final EngineDoors doors = new EngineDoors(new Webapps("/moved"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/task/7/claim",
        "/engine-rest/engine/default/task/7/claim/",
        "/moved/api/engine/engine/default/task/7/claim"
      })
  void theEngineIsBehindEachOfItsDoors(String path) {
    assertThat(route(path)).contains(new EngineRoute("POST", "/task/7/claim", true));
  }

  @Test
  void theWebappsHaveAnInterfaceOfTheirOwn() {
    assertThat(route("/moved/api/admin/auth/user/default"))
        .contains(new EngineRoute("POST", "/admin/auth/user/default", false));
    assertThat(route("/moved/api")).contains(new EngineRoute("POST", "/", false));
    assertThat(doors.urlPatterns()).containsExactly("/engine-rest/*", "/moved/api/*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/elsewhere/api/engine/engine/default/task", "/moved/api;a/x", "/moved/api/%"})
  void whatLeadsToNoDoorIsNoRoute(String path) {
    assertThat(route(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "moved", "/moved/", "/.*"})
  void theWebappsLieBelowAPathOfTheirOwn(String path) {
    assertThatThrownBy(() -> new Webapps(path)).isInstanceOf(IllegalArgumentException.class);
  }

  private Optional<EngineRoute> route(String path) {
    return doors.route(new MockHttpServletRequest("POST", path));
  }
}
