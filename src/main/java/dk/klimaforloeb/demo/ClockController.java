package dk.klimaforloeb.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the programme's time and moves it forward. */
@RestController
@Profile("demo")
@RequestMapping("/api/demo/clock")
class ClockController {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final ProgrammeClockRunner runner;
  private final ObjectMapper json;
  private final Texts texts = new Texts("demo");

  ClockController(ProgrammeClockRunner runner, ObjectMapper json) {
    this.runner = runner;
    this.json = json;
  }

  /** Tells the programme's time. */
  @GetMapping
  Time time() {
    return new Time(runner.now());
  }

  /** Moves the clock forward and does all that falls due on the way; answers what ran. */
  @PostMapping
  Walk move(@Schema(implementation = Goal.class) @RequestBody(required = false) byte[] body) {
    return goal(body).map(runner::moveTo).orElseGet(runner::drain);
  }

  private Optional<LocalDateTime> goal(byte[] body) {
    try {
      JsonNode request = json.readTree(body == null ? new byte[0] : body);
      JsonNode to = request.path("to");
      boolean hasOnlyGoal = request.size() == (request.has("to") ? 1 : 0);
      if (!request.isObject() || !hasOnlyGoal || !to.isTextual() && request.hasNonNull("to")) {
        throw Problem.malformed(texts, "demo.clock.malformed", null);
      }
      return to.isTextual()
          ? Optional.of(LocalDateTime.parse(to.asText(), MINUTE))
          : Optional.empty();
    } catch (IOException | DateTimeException e) {
      throw Problem.malformed(texts, "demo.clock.malformed", e);
    }
  }

  @ExceptionHandler
  ProblemDetail behind(ProgrammeClockRunner.ClockBehindException e) {
    return Problem.of(HttpStatus.CONFLICT, texts, "demo.clock.backwards", MINUTE.format(e.now()));
  }

  @ExceptionHandler
  ProblemDetail stopping(ProgrammeClockRunner.ClockStoppedException e) {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, texts, "demo.clock.stopping");
  }

  /** The programme's time. */
  record Time(OffsetDateTime now) {}

  /**
   * Until when the clock is moved.
   *
   * @param to local time without seconds, as 2020-11-19T09:00; null to do only what is due now
   */
  record Goal(String to) {}
}
