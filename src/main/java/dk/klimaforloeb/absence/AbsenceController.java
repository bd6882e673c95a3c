package dk.klimaforloeb.absence;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link AbsenceResource}, for clients other than Tasklist. */
@RestController
class AbsenceController {

  private final Absences absences;
  private final Texts texts = new Texts("absence");

  AbsenceController(Absences absences) {
    this.absences = absences;
  }

  /**
   * Tells who has a task and what whoever asks may do about that.
   *
   * @param id the engine's id of the task
   */
  @GetMapping("/api/tasks/{id}/holder")
  TaskDesk.View holder(@PathVariable String id) {
    return absences.holder(id);
  }

  /**
   * Moves a task that somebody has taken to other hands.
   *
   * @param id the engine's id of the task
   * @param action give-back with a reason, hand-on with userId and a reason, or take-over with
   *     nothing
   */
  @PostMapping("/api/tasks/{id}/{action}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void act(
      @PathVariable String id,
      @PathVariable String action,
      @Schema(implementation = Handing.class) @RequestBody(required = false) JsonNode body) {
    absences.act(id, action, body);
  }

  /** Lists who covers for whom in the own groups, and whom whoever asks may name. */
  @GetMapping("/api/absence/covers")
  CoverDesk.View covers() {
    return absences.covers();
  }

  /** Names a substitute for whoever asks; only a colleague of an own group can be one. */
  @PostMapping("/api/absence/covers")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void name(
      @Schema(implementation = Substitute.class) @RequestBody(required = false) JsonNode body) {
    absences.name(body);
  }

  /**
   * Ends an own cover before its time.
   *
   * @param id of the cover
   */
  @DeleteMapping("/api/absence/covers/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable String id) {
    absences.end(id);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refusal) {
    return ResponseEntity.status(refusal.status())
        .body(Problem.of(refusal.status(), texts, "absence.refused", refusal.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
    return refused(new Refused(HttpStatus.BAD_REQUEST, texts.get("absence.malformed")));
  }

  /**
   * What is said when a task changes hands.
   *
   * @param reason why it is given back or handed on
   * @param userId to whom it is handed on
   */
  record Handing(String reason, String userId) {}

  /**
   * A cover as somebody names it.
   *
   * @param substitute user id
   * @param firstDay from which day on
   * @param lastDay until which day, which counts
   */
  record Substitute(String substitute, LocalDate firstDay, LocalDate lastDay) {}
}
