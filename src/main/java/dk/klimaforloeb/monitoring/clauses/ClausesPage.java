package dk.klimaforloeb.monitoring.clauses;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The agreement clause by clause, under its own headings, for everybody who is logged in. */
@Controller
@Order(80)
class ClausesPage implements MenuPage {

  private static final String PAGE = "clauses/clauses";
  private static final String PATH = "/overblik/aftalen";

  private final ClauseFigures figures;
  private final Pages pages;
  private final Clock clock;
  private final Texts texts = new Texts("clauses");

  ClausesPage(ClauseFigures figures, Pages pages, Clock clock) {
    this.figures = figures;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ResponseEntity<String> show() {
    ClauseReport report = figures.get();
    Map<String, List<ClauseReport.Line>> headings = new LinkedHashMap<>();
    report
        .clauses()
        .forEach(
            line -> headings.computeIfAbsent(line.heading(), any -> new ArrayList<>()).add(line));
    List<Section> sections = new ArrayList<>();
    headings.forEach(
        (heading, lines) ->
            sections.add(new Section("afsnit-" + (sections.size() + 1), heading, lines)));
    return pages.answer(
        HttpStatus.OK,
        PAGE,
        new View(DanishDates.day(LocalDate.now(clock)), report, List.copyOf(sections)));
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(PAGE, PATH, texts.get("clauses.menu"), true);
  }

  private record View(String today, ClauseReport report, List<Section> sections) {}

  /**
   * What stands under a heading of the agreement.
   *
   * @param id within the page
   */
  private record Section(String id, String heading, List<ClauseReport.Line> clauses) {}
}
