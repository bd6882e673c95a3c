package dk.klimaforloeb.engine.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own drafts, for clients other than Tasklist. */
@RestController
@RequestMapping("/api/drafts")
class DraftController {

  private final Drafts drafts;
  private final Texts texts = new Texts("engine");

  DraftController(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Lists the own drafts whose task can no longer be handed in, the newest first. */
  @ApiResponse(
      responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = Kept.class))))
  @GetMapping
  JsonNode kept() {
    return drafts.kept();
  }

  /** Shows the own draft of a task; 204 where there is none. */
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Kept.class)))
  @ApiResponse(responseCode = "204", content = @Content)
  @GetMapping("/{taskId}")
  ResponseEntity<JsonNode> own(@PathVariable String taskId) {
    return drafts.own(taskId).map(ResponseEntity::ok).orElse(ResponseEntity.noContent().build());
  }

  /** Keeps what was typed into the form of a task; what is not sent stays as it was kept. */
  @RequestBody(content = @Content(schema = @Schema(implementation = Typed.class)))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Saved.class)))
  @PutMapping("/{taskId}")
  JsonNode save(@PathVariable String taskId, HttpServletRequest request) throws IOException {
    return drafts.save(taskId, DraftsResource.body(request.getInputStream()));
  }

  /** Throws the own draft of a task away. */
  @DeleteMapping("/{taskId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(@PathVariable String taskId) {
    drafts.discard(taskId);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(DraftRefused refusal) {
    ProblemDetail problem =
        Problem.of(refusal.status(), texts, "engine.draft.refused", refusal.getMessage());
    return ResponseEntity.status(refusal.status()).body(problem);
  }

  /**
   * What was typed so far.
   *
   * @param values by the keys of the form's fields
   */
  record Typed(Map<String, Object> values) {}

  /**
   * A draft; what does not fit its state is absent.
   *
   * @param taskId the engine's id of its task
   * @param person whose it is
   * @param taskName Danish
   * @param businessKey of the case
   * @param municipality Danish name
   * @param now the programme's time
   * @param state open, taken (another has the task), or ended
   * @param shown what was typed, in the words of the form
   * @param keptUntil when what was typed for a task that ended is deleted
   * @param formChanged whether the form is another now
   * @param values by the keys of the form's fields, while the task can be handed in
   */
  record Kept(
      String taskId,
      String person,
      String taskName,
      String businessKey,
      String municipality,
      OffsetDateTime savedAt,
      OffsetDateTime now,
      String state,
      List<Line> shown,
      OffsetDateTime keptUntil,
      Boolean formChanged,
      Map<String, Object> values) {}

  /** What stands in a field. */
  record Line(String label, String text) {}

  /**
   * That a draft was kept.
   *
   * @param now the programme's time
   * @param state open, taken (another has the task), or ended
   */
  record Saved(OffsetDateTime savedAt, OffsetDateTime now, String state) {}
}
