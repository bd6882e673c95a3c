package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.ListedIds;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link DeadlinesResource}, for clients other than Tasklist. */
@RestController
class DeadlineController {

  private final TaskDates dates;

  DeadlineController(TaskDates dates) {
    this.dates = dates;
  }

  /**
   * Tells until when open tasks are to be done, and where those dates come from, by the tasks' ids.
   *
   * @param ids the engine's ids of tasks, separated by commas
   */
  @GetMapping("/api/deadlines/tasks")
  Map<String, TaskDates.View> of(@RequestParam(required = false) String ids) {
    return dates.of(ListedIds.of(ids));
  }
}
