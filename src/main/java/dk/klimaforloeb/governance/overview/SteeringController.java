package dk.klimaforloeb.governance.overview;

import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link SteeringPage}, for programs. */
@RestController
class SteeringController {

  private final SteeringOverview overview;
  private final Texts texts = new Texts("steering");

  SteeringController(SteeringOverview overview) {
    this.overview = overview;
  }

  /**
   * Tells who sits in the steering groups, what their next meetings lack, and what is to be done.
   */
  @GetMapping("/api/governance/steering-groups")
  List<SteeringGroup> groups() {
    if (!overview.isOpen()) {
      throw Problem.thrown(HttpStatus.FORBIDDEN, texts, "steering.refused");
    }
    return overview.all();
  }
}
