package dk.klimaforloeb.monitoring.durations;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Pages;
import dk.klimaforloeb.monitoring.Sheets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How long phases take, as a page and as a file for a spreadsheet. */
@Controller
@Order(20)
class DurationPage implements MenuPage {

  private static final String PAGE = "durations/durations";

  private final DurationFigures figures;
  private final Pages pages;
  private final CurrentPerson person;
  private final Clock clock;
  private final Texts texts = new Texts("durations");

  DurationPage(DurationFigures figures, Pages pages, CurrentPerson person, Clock clock) {
    this.figures = figures;
    this.pages = pages;
    this.person = person;
    this.clock = clock;
  }

  @GetMapping("/overblik/tider")
  ResponseEntity<String> show() {
    return pages.answer(HttpStatus.OK, PAGE, view(figures.all()));
  }

  @GetMapping("/overblik/tider.csv")
  ResponseEntity<byte[]> download() {
    return Sheets.download(
        texts.get("durations.file"),
        LocalDate.now(clock),
        Sheets.csv(
            texts.get("durations.csv.head"),
            figures.all().phases().stream()
                .flatMap(
                    phase ->
                        phase.values().stream()
                            .map(
                                value ->
                                    List.of(
                                        phase.name(),
                                        value.municipality(),
                                        value.round(),
                                        value.begun(),
                                        value.ended(),
                                        String.valueOf(value.workingDays()))))));
  }

  private DurationView view(Durations durations) {
    List<String> rounds =
        durations.phases().stream()
            .flatMap(phase -> phase.rounds().stream())
            .map(Durations.Group::name)
            .distinct()
            .sorted()
            .toList();
    return new DurationView(
        DanishDates.day(LocalDate.now(clock)),
        durations.phases().stream()
            .map(
                phase ->
                    new DurationView.Shown(
                        phase, phase.values().isEmpty() ? null : PhaseChart.of(phase, rounds)))
            .toList(),
        rounds.stream()
            .map(round -> new DurationView.Key("p" + rounds.indexOf(round) % 8, round))
            .toList());
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(
        PAGE, "/overblik/tider", texts.get("durations.menu"), !person.get().tenants().isEmpty());
  }
}
