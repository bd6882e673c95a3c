package dk.klimaforloeb.monitoring.load;

import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link LoadPage}, for programs. */
@RestController
class LoadController {

  private final LoadFigures figures;
  private final Texts texts = new Texts("load");

  LoadController(LoadFigures figures) {
    this.figures = figures;
  }

  /** Tells who has how much open work, how old it is, and what the coming weeks bring. */
  @GetMapping("/api/monitoring/load")
  Load load() {
    return figures
        .find()
        .orElseThrow(() -> Problem.thrown(HttpStatus.FORBIDDEN, texts, "load.refused"));
  }
}
