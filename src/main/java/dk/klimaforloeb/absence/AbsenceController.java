package dk.klimaforloeb.absence;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
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

  @GetMapping("/api/tasks/{id}/holder")
  TaskDesk.View holder(@PathVariable String id) {
    return absences.holder(id);
  }

  @PostMapping("/api/tasks/{id}/{action}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void act(
      @PathVariable String id,
      @PathVariable String action,
      @RequestBody(required = false) JsonNode body) {
    absences.act(id, action, body);
  }

  @GetMapping("/api/absence/covers")
  CoverDesk.View covers() {
    return absences.covers();
  }

  @PostMapping("/api/absence/covers")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void name(@RequestBody(required = false) JsonNode body) {
    absences.name(body);
  }

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
}
