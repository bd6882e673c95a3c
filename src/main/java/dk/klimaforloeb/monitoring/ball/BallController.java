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

  /** Tells how long each party has held the ball, by case and by party, now and over all. */
  @GetMapping("/api/monitoring/ball")
  Balls balls(BallChoice choice) {
    return figures.of(choice);
  }
}
