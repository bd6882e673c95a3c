package dk.klimaforloeb.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link WorklistResource}, for clients other than Tasklist. */
@RestController
@RequestMapping("/api/worklist")
class WorklistController {

  private final Worklist worklist;
  private final Texts texts = new Texts(WorklistPlugin.ID);

  WorklistController(Worklist worklist) {
    this.worklist = worklist;
  }

  @GetMapping("/filters")
  FilterCounts.View filters() {
    return worklist.filters();
  }

  @GetMapping("/cards")
  Map<String, Cards.View> cards(@RequestParam(required = false) String ids) {
    return worklist.cards(ids);
  }

  @GetMapping("/search")
  Map<String, Object> search(
      @RequestParam(required = false) String words,
      @RequestParam(required = false) String field,
      @RequestParam(required = false) String due) {
    return worklist.search(words, field, due);
  }

  @GetMapping("/after/{taskId}")
  WhatNow.View after(@PathVariable String taskId) {
    return worklist.after(taskId);
  }

  /** {@code ids}, the engine's ids of tasks to take. */
  @PostMapping("/claim")
  List<Claims.Result> claim(@RequestBody(required = false) JsonNode body) {
    return worklist.claim(body);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refusal) {
    return ResponseEntity.status(refusal.status())
        .body(Problem.of(refusal.status(), texts, "worklist.refused", refusal.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
    return refused(new Refused(HttpStatus.BAD_REQUEST, texts.get("worklist.unreadable")));
  }
}
