package dk.klimaforloeb.worklist;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link WorklistResource}, for clients other than Tasklist. */
@RestController
@RequestMapping("/api/worklist")
class WorklistController {

  private final Worklist worklist;

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
}
