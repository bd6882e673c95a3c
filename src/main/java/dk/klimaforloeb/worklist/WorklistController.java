package dk.klimaforloeb.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
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

  /** Counts the tasks of each filter that whoever asks sees. */
  @GetMapping("/filters")
  FilterCounts.View filters() {
    return worklist.filters();
  }

  /**
   * Tells what sets tasks apart on their cards, by the tasks' ids.
   *
   * @param ids the engine's ids of tasks, separated by commas
   */
  @GetMapping("/cards")
  Map<String, Cards.View> cards(@RequestParam(required = false) String ids) {
    return worklist.cards(ids);
  }

  /**
   * Turns what somebody looks for into the engine's question for tasks, to be posted to
   * /engine-rest/task.
   *
   * @param words part of a name; none looks for all
   * @param field municipality, task or person, whose name it is; all of them when it is left out
   * @param due late, week, month or none; any day when it is left out
   */
  @GetMapping("/search")
  Map<String, Object> search(
      @RequestParam(required = false) String words,
      @RequestParam(required = false) String field,
      @RequestParam(required = false) String due) {
    return worklist.search(words, field, due);
  }

  /** Says what came after a task that was handed in, and who has the ball now. */
  @GetMapping("/after/{taskId}")
  WhatNow.View after(@PathVariable String taskId) {
    return worklist.after(taskId);
  }

  /** Takes several tasks at once; what cannot be taken keeps nothing else from being taken. */
  @PostMapping("/claim")
  List<Claims.Result> claim(
      @Schema(implementation = Wanted.class) @RequestBody(required = false) JsonNode body) {
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

  /**
   * Which tasks somebody wants.
   *
   * @param ids the engine's
   */
  record Wanted(List<String> ids) {}
}
