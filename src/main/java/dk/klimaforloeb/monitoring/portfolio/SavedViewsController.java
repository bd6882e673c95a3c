package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link SavedViewsPage}, for programs. */
@RestController
@RequestMapping("/api/monitoring/portfolio/views")
class SavedViewsController {

  private final SavedViews views;
  private final Texts texts = new Texts("portfolio");

  SavedViewsController(SavedViews views) {
    this.views = views;
  }

  /** Lists the own saved views of the overview, in the order in which they were saved. */
  @GetMapping
  List<SavedView> own() {
    return views.own();
  }

  /**
   * Keeps a choice for the overview under a name; what had the name before is replaced.
   *
   * @param name the person's own name for it
   */
  @PutMapping("/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void save(@PathVariable String name, @RequestBody Kept kept) {
    if (kept.asked() == null) {
      throw Problem.thrown(HttpStatus.BAD_REQUEST, texts, "portfolio.view.malformed");
    }
    views.save(name, kept.asked(), kept.opens());
  }

  /**
   * Drops an own saved view.
   *
   * @param name as it was saved
   */
  @DeleteMapping("/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String name) {
    if (!views.remove(name)) {
      throw Problem.thrown(HttpStatus.NOT_FOUND, texts, "portfolio.view.none");
    }
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refusal) {
    return ResponseEntity.status(refusal.status())
        .body(Problem.of(refusal.status(), texts, "portfolio.view.refused", refusal.getMessage()));
  }

  /**
   * What is kept.
   *
   * @param asked what is chosen
   * @param opens whether the overview opens with it
   */
  record Kept(Asked asked, boolean opens) {}
}
