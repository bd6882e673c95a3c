package dk.klimaforloeb.monitoring.portfolio;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link PortfolioPage}, for programs. */
@RestController
class PortfolioController {

  private final Portfolio portfolio;

  PortfolioController(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  /** Shows all cases that whoever asks may see, a lane each, those that ended too. */
  @GetMapping("/api/monitoring/portfolio")
  List<Lane> lanes() {
    return portfolio.lanes();
  }
}
