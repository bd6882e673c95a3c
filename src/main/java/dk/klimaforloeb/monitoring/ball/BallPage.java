package dk.klimaforloeb.monitoring.ball;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Option;
import dk.klimaforloeb.engine.pages.Pages;
import dk.klimaforloeb.monitoring.Sheets;
import dk.klimaforloeb.monitoring.WatchedCases.WatchedCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who has the ball, and how long each has had it, as a page and as a file for a spreadsheet. */
@Controller
@Order(10)
class BallPage implements MenuPage {

  private static final String PAGE = "ball/ball";

  private final BallFigures figures;
  private final Pages pages;
  private final CurrentPerson person;
  private final Clock clock;
  private final Texts texts = new Texts("ball");

  BallPage(BallFigures figures, Pages pages, CurrentPerson person, Clock clock) {
    this.figures = figures;
    this.pages = pages;
    this.person = person;
    this.clock = clock;
  }

  @GetMapping("/overblik/bolden")
  ResponseEntity<String> show(BallChoice choice) {
    return pages.answer(HttpStatus.OK, PAGE, view(choice));
  }

  @GetMapping("/overblik/bolden.csv")
  ResponseEntity<byte[]> download(BallChoice choice) {
    return Sheets.download(
        texts.get("ball.file"),
        LocalDate.now(clock),
        Sheets.csv(
            texts.get("ball.csv.head"), figures.of(choice).pieces().stream().map(BallPage::row)));
  }

  private static List<String> row(Balls.Piece piece) {
    return Arrays.asList(
        piece.municipality(),
        piece.round(),
        piece.party(),
        piece.task(),
        piece.since(),
        piece.until(),
        String.valueOf(piece.workingDays()));
  }

  private BallView view(BallChoice choice) {
    List<WatchedCase> readable = figures.readable();
    Balls balls = figures.of(choice, readable);
    return new BallView(
        DanishDates.day(LocalDate.now(clock)),
        balls,
        Option.of(readable.stream().map(WatchedCase::round), choice.runde()),
        Option.of(balls.colours().stream().map(Balls.Colour::party), choice.part()),
        Option.of(readable.stream().map(WatchedCase::municipality), choice.kommune()),
        choice.query());
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(
        PAGE, "/overblik/bolden", texts.get("ball.menu"), !person.get().tenants().isEmpty());
  }
}
