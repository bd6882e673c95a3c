package dk.klimaforloeb.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What people read when the engine fails at something that is nobody's mistake. */
class EngineAnswerTest {

  private static final String RACED =
      "{\"type\":\"RestException\",\"message\":\"Cannot submit task form 7: ENGINE-03005 Execution"
          + " of 'DELETE TaskEntity[7]' failed. Entity was updated by another transaction"
          + " concurrently.\"}";

  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void whatSomebodyElseChangedInTheSameMomentIsAConflict() throws IOException {
    answer(RACED, false);

    assertThat(response.getStatus()).isEqualTo(HttpServletResponse.SC_CONFLICT);
    assertThat(response.getContentAsString()).contains("i samme øjeblik").doesNotContain("ENGINE");
  }

  @Test
  void whatSomebodyElseFinishedInTheSameMomentIsGone() throws IOException {
    answer(RACED, true);

    assertThat(response.getStatus()).isEqualTo(HttpServletResponse.SC_NOT_FOUND);
  }

  @Test
  void whatIsNotThereIsSaidInDanish() throws IOException {
    answer(404, "{\"message\":\"No matching task with id 7\"}", false);

    assertThat(response.getStatus()).isEqualTo(HttpServletResponse.SC_NOT_FOUND);
    assertThat(response.getContentAsString())
        .contains("findes ikke længere")
        .doesNotContain("matching");
  }

  @Test
  void whatSomebodyElseHasIsRefused() throws IOException {
    answer("{\"message\":\"Task '7' is already claimed by someone else.\"}", false);

    assertThat(response.getStatus()).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
    assertThat(response.getContentAsString()).contains("taget af en anden");
  }

  @Test
  void anErrorOfTheServerStaysOne() throws IOException {
    answer("{\"message\":\"ENGINE-03004 no connection\"}", false);

    assertThat(response.getStatus()).isEqualTo(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  @Test
  void whatIsWrongWithAPasswordIsSaidInDanish() throws IOException {
    answer(
        HttpServletResponse.SC_BAD_REQUEST,
        "{\"message\":\"The given authenticated user password is not valid.\"}",
        false);

    assertThat(response.getStatus()).isEqualTo(HttpServletResponse.SC_BAD_REQUEST);
    assertThat(response.getContentAsString()).contains("nuværende adgangskode");
  }

  private void answer(String body, boolean isGone) throws IOException {
    answer(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, body, isGone);
  }

  private void answer(int status, String body, boolean isGone) throws IOException {
    EngineAnswer answer = new EngineAnswer(response);
    answer.setStatus(status);
    answer.setContentType("application/json;charset=UTF-8");
    answer.getWriter().write(body);
    answer.getWriter().flush();
    answer.deliver(() -> isGone, "engine.task.gone", new Texts("engine"));
  }
}
