package dk.klimaforloeb.monitoring.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link FaultsPage}, for programs; mails are sent by {@code /api/notification}. */
@RestController
@RequestMapping("/api/monitoring/faults")
class FaultsController {

  private final FaultList list;
  private final Retries retries;
  private final Texts texts = new Texts("faults");

  FaultsController(FaultList list, Retries retries) {
    this.list = list;
    this.retries = retries;
  }

  /** Lists what is wrong in business words: mails that cannot leave, and work that has stopped. */
  @GetMapping
  Faults faults() {
    return list.find()
        .orElseThrow(() -> Problem.thrown(HttpStatus.FORBIDDEN, texts, "faults.refused"));
  }

  /** Has all work tried again that stopped in the same way. */
  @PostMapping("/work")
  Retries.Begun retry(
      @Schema(implementation = Again.class) @RequestBody(required = false) JsonNode body) {
    String kind = body == null ? "" : body.path("kind").asText();
    return retries
        .retry(kind)
        .orElseThrow(() -> Problem.thrown(HttpStatus.NOT_FOUND, texts, "faults.none"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refusal) {
    return ResponseEntity.status(refusal.status())
        .body(Problem.of(refusal.status(), texts, "faults.not-yours", refusal.getMessage()));
  }

  /**
   * Which work is tried again.
   *
   * @param kind its key, as the list of faults tells it
   */
  record Again(String kind) {}
}
