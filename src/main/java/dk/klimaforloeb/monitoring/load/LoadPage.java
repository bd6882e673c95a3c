package dk.klimaforloeb.monitoring.load;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where work piles up, now and in the weeks to come. */
@Controller
@Order(30)
class LoadPage implements MenuPage {

  private static final String PAGE = "load/load";

  private final LoadFigures figures;
  private final Pages pages;
  private final Clock clock;
  private final Texts texts = new Texts("load");

  LoadPage(LoadFigures figures, Pages pages, Clock clock) {
    this.figures = figures;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/overblik/arbejde")
  ResponseEntity<String> show() {
    return figures
        .find()
        .map(
            load ->
                pages.answer(
                    HttpStatus.OK,
                    PAGE,
                    Map.of("today", DanishDates.day(LocalDate.now(clock)), "load", load)))
        .orElseGet(() -> pages.answer(HttpStatus.FORBIDDEN, "load/refused", Map.of()));
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(PAGE, "/overblik/arbejde", texts.get("load.menu"), figures.isOpen());
  }
}
