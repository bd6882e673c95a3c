package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.pages.Done;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Option;
import dk.klimaforloeb.engine.pages.Pages;
import dk.klimaforloeb.journey.queries.Health;
import dk.klimaforloeb.monitoring.Notice;
import dk.klimaforloeb.monitoring.Sheets;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How all cases stand, as a page and as a file for a spreadsheet. */
@Controller
@Order(0)
class PortfolioPage implements MenuPage {

  private static final String PAGE = "portfolio/portfolio";

  private final Portfolio portfolio;
  private final TimeLine line;
  private final Agreement agreement;
  private final SavedViews views;
  private final ObjectProvider<Notice> notices;
  private final Pages pages;
  private final Clock clock;
  private final Texts texts = new Texts("portfolio");

  PortfolioPage(
      Portfolio portfolio,
      TimeLine line,
      Agreement agreement,
      SavedViews views,
      ObjectProvider<Notice> notices,
      Pages pages,
      Clock clock) {
    this.portfolio = portfolio;
    this.line = line;
    this.agreement = agreement;
    this.views = views;
    this.notices = notices;
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * As the address asks; where it asks for nothing, as the person wants it opened.
   *
   * @param visning name of a saved view, which is shown instead
   */
  @GetMapping("/overblik")
  ResponseEntity<String> show(
      Asked asked,
      @RequestParam(required = false) String visning,
      HttpServletRequest request,
      Model before,
      CsrfToken token) {
    List<SavedView> saved = views.own();
    boolean isOpening = request.getParameterMap().isEmpty();
    Optional<SavedView> wanted =
        saved.stream()
            .filter(view -> isOpening ? view.opens() : view.name().equals(visning))
            .findFirst();
    Asked shown = wanted.map(SavedView::asked).orElse(asked);
    boolean isGone = visning != null && wanted.isEmpty();
    return pages.answer(
        isGone ? HttpStatus.NOT_FOUND : HttpStatus.OK,
        PAGE,
        view(
            shown,
            ViewBar.of(
                saved,
                shown,
                wanted.map(SavedView::name).orElse(null),
                new ViewBar.Said(
                    isGone ? texts.get("portfolio.view.gone") : Done.before(before), null, null),
                token)));
  }

  /** The page again, with why what somebody typed was not saved. */
  ResponseEntity<String> refused(Refused refusal, Asked asked, String typed, CsrfToken token) {
    return pages.answer(
        refusal.status(),
        PAGE,
        view(
            asked,
            ViewBar.of(
                views.own(),
                asked,
                null,
                new ViewBar.Said(null, refusal.getMessage(), typed),
                token)));
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

  private PortfolioView view(Asked asked, ViewBar bar) {
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
        Option.of(Choice.withChosen(all.stream().map(Lane::round), choice.round()), choice.round()),
        Choice.phases(all, choice.phase()),
        choice.healths(all, texts),
        Option.of(
            Choice.withChosen(
                all.stream().flatMap(lane -> lane.balls().stream()).map(Lane.Ball::party),
                choice.ball()),
            choice.ball()),
        sorts(choice),
        groupings(asked.gruppering()),
        asked.query(),
        bar);
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
