package dk.klimaforloeb.monitoring.ball;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link BallPage}, for programs. */
@RestController
class BallController {

  private final BallFigures figures;

  BallController(BallFigures figures) {
    this.figures = figures;
  }

  @GetMapping("/api/monitoring/ball")
  Balls balls(BallChoice choice) {
    return figures.of(choice);
  }
}
