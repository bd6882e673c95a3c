package dk.klimaforloeb.monitoring.diagrams;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.diagrams.DiagramPages;
import dk.klimaforloeb.engine.diagrams.TimeWords;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Option;
import dk.klimaforloeb.engine.pages.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All processes in figures, and the heat map of each. */
@Controller
@Order(40)
class DiagramsPage implements MenuPage {

  private static final String PAGE = "diagrams/diagrams";
  private static final String PATH = "/overblik/diagrammer";

  private final ReadableProcesses processes;
  private final HeatMaps maps;
  private final HeatMapViews views;
  private final Municipalities municipalities;
  private final Pages pages;
  private final DiagramPages diagramPages;
  private final CurrentPerson person;
  private final Clock clock;
  private final Texts texts = new Texts("diagrams");
  private final TimeWords times = new TimeWords();

  DiagramsPage(
      ReadableProcesses processes,
      HeatMaps maps,
      HeatMapViews views,
      Municipalities municipalities,
      Pages pages,
      DiagramPages diagramPages,
      CurrentPerson person,
      Clock clock) {
    this.processes = processes;
    this.maps = maps;
    this.views = views;
    this.municipalities = municipalities;
    this.pages = pages;
    this.diagramPages = diagramPages;
    this.person = person;
    this.clock = clock;
  }

  /** Where a process's heat map is. */
  static String address(String process) {
    return PATH + "/" + process;
  }

  @GetMapping(PATH)
  ResponseEntity<String> all(Asked asked, @RequestParam(required = false) String nyeste) {
    Selection selection = asked.selection(LocalDate.now(clock));
    boolean isNewestOnly = nyeste != null;
    List<Option> places = municipalities.options(selection);
    return pages.answer(
        HttpStatus.OK,
        PAGE,
        new DiagramsView(
            selection.from().toString(),
            selection.to().toString(),
            isNewestOnly,
            places,
            HeatMapViews.chosen(places, texts),
            maps.of(processes.all(), selection, isNewestOnly).stream()
                .sorted(
                    Comparator.comparingLong(ProcessFigures::running)
                        .thenComparingLong(ProcessFigures::begun)
                        .reversed())
                .map(figures -> row(figures, selection))
                .toList()));
  }

  private DiagramsView.Row row(ProcessFigures figures, Selection selection) {
    return new DiagramsView.Row(
        address(figures.process()) + selection.queryOfOthers(),
        figures.name(),
        figures.begun(),
        figures.running(),
        figures.ended(),
        times.of(figures.medianDays()),
        times.of(figures.ninetiethDays()));
  }

  @GetMapping(PATH + "/{process}")
  ResponseEntity<String> heatMap(@PathVariable String process, Asked asked) {
    Selection selection = asked.selection(LocalDate.now(clock));
    return processes
        .find(process)
        .map(
            found ->
                diagramPages.answer(
                    "diagrams/heat-map",
                    views.of(maps.of(found, selection), found, selection, readable())))
        .orElseGet(this::none);
  }

  @GetMapping(PATH + "/{process}/model.bpmn")
  ResponseEntity<?> model(@PathVariable String process, Asked asked) {
    Selection selection = asked.selection(LocalDate.now(clock));
    return processes
        .find(process)
        .<ResponseEntity<?>>map(
            found -> diagramPages.model(HeatMaps.chosen(found, selection).get(0).definition()))
        .orElseGet(this::none);
  }

  private Set<String> readable() {
    return processes.all().stream().map(ReadableProcesses.Process::key).collect(Collectors.toSet());
  }

  private ResponseEntity<String> none() {
    return pages.answer(HttpStatus.NOT_FOUND, "diagrams/none", Map.of());
  }

  /** The database gave up. */
  @ExceptionHandler(QueryTimeoutException.class)
  ResponseEntity<String> tooMuch() {
    return pages.answer(HttpStatus.SERVICE_UNAVAILABLE, "diagrams/too-much", Map.of());
  }

  /** Who is a member of no tenant has no cases. */
  @Override
  public MenuItem menuItem() {
    return new MenuItem(PAGE, PATH, texts.get("diagrams.menu"), !person.get().tenants().isEmpty());
  }
}
