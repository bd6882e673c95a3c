package dk.klimaforloeb.engine.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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

  @GetMapping
  JsonNode kept() {
    return drafts.kept();
  }

  @GetMapping("/{taskId}")
  ResponseEntity<JsonNode> own(@PathVariable String taskId) {
    return drafts.own(taskId).map(ResponseEntity::ok).orElse(ResponseEntity.noContent().build());
  }

  @PutMapping("/{taskId}")
  JsonNode save(@PathVariable String taskId, HttpServletRequest request) throws IOException {
    return drafts.save(taskId, DraftsResource.body(request.getInputStream()));
  }

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
}
