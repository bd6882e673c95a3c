package dk.klimaforloeb.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link CasePage} and {@link CaseFileResource}, for programs. */
@RestController
@RequestMapping("/api/casefile/{agreement}/{municipality}/{round}")
class CaseFileController {

  private final CaseFiles files;
  private final TaskHistory history;
  private final CaseNotes notes;
  private final Texts texts = new Texts("casefile");

  CaseFileController(CaseFiles files, TaskHistory history, CaseNotes notes) {
    this.files = files;
    this.history = history;
    this.notes = notes;
  }

  /** Shows all of a case: phases, who has the ball, people, what happened, documents and mails. */
  @GetMapping
  CaseFile get(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round) {
    return found(files.find(CaseKey.of(agreement, municipality, round)));
  }

  /** Tells how a task of the case changed hands, and what was said before in the same step. */
  @GetMapping("/tasks/{task}")
  TaskHistory.View task(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round,
      @PathVariable String task) {
    return found(history.find(CaseKey.of(agreement, municipality, round), task));
  }

  /** Writes a note, which all who may read the case read. */
  @PostMapping("/notes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void write(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round,
      @Schema(implementation = Written.class) @RequestBody(required = false) JsonNode body) {
    notes.write(CaseKey.of(agreement, municipality, round), body);
  }

  /**
   * Takes an own note back; that there was one stays.
   *
   * @param number of the note in its case
   */
  @DeleteMapping("/notes/{number}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(
      @PathVariable String agreement,
      @PathVariable String municipality,
      @PathVariable String round,
      @PathVariable String number) {
    notes.withdraw(CaseKey.of(agreement, municipality, round), number);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refusal) {
    return ResponseEntity.status(refusal.status())
        .body(Problem.of(refusal.status(), texts, "casefile.note.refused", refusal.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
    return refused(new Refused(HttpStatus.BAD_REQUEST, texts.get("casefile.note.required")));
  }

  private <T> T found(Optional<T> wanted) {
    return wanted.orElseThrow(
        () -> Problem.thrown(HttpStatus.NOT_FOUND, texts, "casefile.no-case"));
  }

  /**
   * A note as somebody writes it.
   *
   * @param text what it says
   * @param task the engine's id of an open task of the case, where it is written on one
   */
  record Written(String text, String task) {}
}
