package dk.klimaforloeb.monitoring.clauses;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link ClausesPage}, for programs. */
@RestController
class ClausesController {

  private final ClauseFigures figures;

  ClausesController(ClauseFigures figures) {
    this.figures = figures;
  }

  /**
   * Tells for each clause of the agreement what carries it out, which tests prove it and, to those
   * who take part, whether and when it was done.
   */
  @GetMapping("/api/agreement/clauses")
  ClauseReport clauses() {
    return figures.get();
  }
}
