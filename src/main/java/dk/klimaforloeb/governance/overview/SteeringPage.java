package dk.klimaforloeb.governance.overview;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Pages;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The steering groups: who sits in them, what their next meetings lack, what is to be done. */
@Controller
@Order(44)
class SteeringPage implements MenuPage {

  private static final String PAGE = "steering/groups";
  private static final String PATH = "/overblik/styregrupper";

  private final SteeringOverview overview;
  private final Pages pages;
  private final Texts texts = new Texts("steering");

  SteeringPage(SteeringOverview overview, Pages pages) {
    this.overview = overview;
    this.pages = pages;
  }

  @GetMapping(PATH)
  ResponseEntity<String> show() {
    if (!overview.isOpen()) {
      return pages.answer(HttpStatus.FORBIDDEN, "steering/refused", Map.of());
    }
    return pages.answer(HttpStatus.OK, PAGE, new View(overview.all()));
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(PAGE, PATH, texts.get("steering.menu"), overview.isOpen());
  }

  /** What the page shows. */
  private record View(List<SteeringGroup> groups) {}
}
