package dk.klimaforloeb.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** What people read when what they worked on is not there any more. */
class EngineAnswerTest {

  private static final String BODY = "{\"message\":\"said before\"}";

  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @ParameterizedTest
  @ValueSource(ints = {400, 409, 500})
  void whatSomebodyElseFinishedInTheSameMomentIsGone(int status) throws IOException {
    answer(status, true);

    assertThat(response.getStatus()).isEqualTo(HttpServletResponse.SC_NOT_FOUND);
    assertThat(response.getContentAsString()).contains("findes ikke længere");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 409, 500})
  void whatIsThereKeepsItsAnswer(int status) throws IOException {
    answer(status, false);

    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getContentAsString()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 401, 403, 503})
  void nobodyLooksWhenTheAnswerIsKnown(int status) throws IOException {
    answer(status, true);

    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getContentAsString()).isEqualTo(BODY);
  }

  @Test
  void whatIsNotThereIsSaidInDanish() throws IOException {
    answer(404, false);

    assertThat(response.getStatus()).isEqualTo(HttpServletResponse.SC_NOT_FOUND);
    assertThat(response.getContentAsString())
        .contains("findes ikke længere")
        .doesNotContain("said before");
  }

  private void answer(int status, boolean isGone) throws IOException {
    EngineAnswer answer = new EngineAnswer(response);
    answer.setStatus(status);
    answer.setContentType("application/json;charset=UTF-8");
    answer.getWriter().write(BODY);
    answer.getWriter().flush();
    answer.deliver(() -> isGone, "engine.task.gone", new Texts("engine"));
  }
}
