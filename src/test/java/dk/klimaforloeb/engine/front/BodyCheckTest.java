package dk.klimaforloeb.engine.front;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no JSON body may be, whatever its route. */
class BodyCheckTest {

  private final BodyCheck check = new BodyCheck(new Texts("front"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"nameLike\":\"a\\u0000\"}",
        "{\"a\":[{\"nameLike\":\"a\\ud800b\"}]}",
        "{\"nameLike\":\"a\\u001b\"}"
      })
  void textThatCannotBeStoredIsRefusedByTheNameOfItsKey(String body) {
    assertThat(problem("/engine-rest/task", body).orElseThrow().text()).contains("nameLike");
    assertThat(problem("/engine-rest/task/7/submit-form", body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":\"æøå \\ud83d\\ude00\\n\\t\"}", "[]", "x", "", "{\"a\":"})
  void whatIsFineOrNoJsonIsForOthers(String body) {
    assertThat(problem("/engine-rest/task", body)).isEmpty();
  }

  @Test
  void whatIsNestedWithoutEndOrLongerThanAnyAnswerIsRefused() {
    assertThat(problem("/x", "[".repeat(101) + "]".repeat(101))).isPresent();
    assertThat(problem("/x", "[".repeat(99) + "]".repeat(99))).isEmpty();
    assertThat(problem("/x", "{\"ids\":[" + "1,".repeat(20_000) + "1]}").orElseThrow().text())
        .contains("ids", "20000");
    assertThat(problem("/x", "{\"ids\":[" + "1,".repeat(19_999) + "1]}")).isEmpty();
  }

  @Test
  void aNameFitsItsColumn() {
    String tooLong = "{\"firstName\":\"" + "x".repeat(256) + "\"}";
    for (String door : new String[] {"/engine-rest", "/webapps/api/engine/engine/default"}) {
      assertThat(problem(door + "/user/kkr/profile", tooLong).orElseThrow().text())
          .contains("Fornavn (firstName)", "255");
    }
    assertThat(problem("/engine-rest/task", tooLong)).isEmpty();
  }

  private Optional<Fault> problem(String path, String body) {
    return check.problem(path, body.getBytes(StandardCharsets.UTF_8));
  }
}
