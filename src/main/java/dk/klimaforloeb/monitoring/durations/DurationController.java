package dk.klimaforloeb.monitoring.durations;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link DurationPage}, for programs. */
@RestController
class DurationController {

  private final DurationFigures figures;

  DurationController(DurationFigures figures) {
    this.figures = figures;
  }

  /** Tells how long phases last beside their deadlines, by quarter and round. */
  @GetMapping("/api/monitoring/durations")
  Durations durations() {
    return figures.all();
  }
}
