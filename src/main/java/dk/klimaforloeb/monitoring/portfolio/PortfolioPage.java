package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Option;
import dk.klimaforloeb.engine.pages.Pages;
import dk.klimaforloeb.monitoring.Notice;
import dk.klimaforloeb.monitoring.Sheets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How all cases stand, as a page and as a file for a spreadsheet. */
@Controller
@Order(0)
class PortfolioPage implements MenuPage {

  private static final String PAGE = "portfolio/portfolio";

  private final Portfolio portfolio;
  private final TimeLine line;
  private final Agreement agreement;
  private final ObjectProvider<Notice> notices;
  private final Pages pages;
  private final Clock clock;
  private final Texts texts = new Texts("portfolio");

  PortfolioPage(
      Portfolio portfolio,
      TimeLine line,
      Agreement agreement,
      ObjectProvider<Notice> notices,
      Pages pages,
      Clock clock) {
    this.portfolio = portfolio;
    this.line = line;
    this.agreement = agreement;
    this.notices = notices;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/overblik")
  ResponseEntity<String> show(Asked asked) {
    return pages.answer(HttpStatus.OK, PAGE, view(asked));
  }

  @GetMapping("/overblik/overblik.csv")
  ResponseEntity<byte[]> download(Asked asked) {
    return Sheets.download(
        texts.get("portfolio.file"),
        LocalDate.now(clock),
        new SheetFile(texts).of(asked.choice().of(portfolio.lanes())));
  }

  @GetMapping("/overblik/overblik.xlsx")
  ResponseEntity<byte[]> excel(Asked asked) {
    return Sheets.download(
        texts.get("portfolio.file") + "-" + LocalDate.now(clock) + ".xlsx",
        ExcelFile.TYPE,
        new ExcelFile(texts).of(asked.choice().of(portfolio.lanes())));
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(PAGE, "/overblik", texts.get("portfolio.menu"), true);
  }

  private PortfolioView view(Asked asked) {
    Choice choice = asked.choice();
    List<Lane> all = portfolio.lanes();
    List<Lane> chosen = choice.of(all);
    return new PortfolioView(
        agreement.name(),
        DanishDates.day(LocalDate.now(clock)),
        notices.orderedStream().flatMap(notice -> notice.line().stream()).toList(),
        line.today(),
        line.years(),
        counts(all),
        new Grouping(asked.gruppering()).of(chosen, texts),
        chosen.size(),
        all.size(),
        choice.search(),
        choice.late(),
        Option.of(all.stream().map(Lane::round), choice.round()),
        Choice.phases(all, choice.phase()),
        choice.healths(all),
        Option.of(
            all.stream().flatMap(lane -> lane.balls().stream()).map(Lane.Ball::party),
            choice.ball()),
        sorts(choice),
        groupings(asked.gruppering()),
        asked.query());
  }

  private static List<PortfolioView.Count> counts(List<Lane> lanes) {
    List<PortfolioView.Count> counts = new ArrayList<>();
    for (Health health : Health.values()) {
      List<Lane> so = lanes.stream().filter(lane -> lane.health().equals(health.code())).toList();
      if (!so.isEmpty()) {
        counts.add(new PortfolioView.Count(health.code(), so.get(0).healthText(), so.size()));
      }
    }
    return counts;
  }

  private List<Option> groupings(String chosen) {
    return Grouping.KINDS.stream()
        .map(kind -> new Option(kind, texts.get("portfolio.grouping." + kind), kind.equals(chosen)))
        .toList();
  }

  private List<Option> sorts(Choice choice) {
    return Choice.SORTS.stream()
        .map(
            sort ->
                new Option(sort, texts.get("portfolio.sort." + sort), sort.equals(choice.sort())))
        .toList();
  }
}
