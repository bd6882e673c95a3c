package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.Pages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How all cases stand, as a page and as a file for a spreadsheet. */
@Controller
@Order(0)
class PortfolioPage implements MenuItem {

  private static final String PAGE = "portfolio/portfolio";

  private final Portfolio portfolio;
  private final TimeLine line;
  private final Agreement agreement;
  private final Pages pages;
  private final Clock clock;
  private final Texts texts = new Texts("portfolio");

  PortfolioPage(Portfolio portfolio, TimeLine line, Agreement agreement, Pages pages, Clock clock) {
    this.portfolio = portfolio;
    this.line = line;
    this.agreement = agreement;
    this.pages = pages;
    this.clock = clock;
  }

  /** The filters' names are those of the address, for people who keep it. */
  @GetMapping("/overblik")
  ResponseEntity<String> show(
      @RequestParam(required = false) String soeg,
      @RequestParam(required = false) String runde,
      @RequestParam(required = false) String fase,
      @RequestParam(required = false) String status,
      @RequestParam(required = false) String bold,
      @RequestParam(required = false) String overskredet,
      @RequestParam(required = false) String sortering) {
    Choice choice = new Choice(soeg, runde, fase, status, bold, overskredet != null, sortering);
    return pages.answer(HttpStatus.OK, PAGE, view(choice));
  }

  @GetMapping("/overblik/overblik.csv")
  ResponseEntity<byte[]> download(
      @RequestParam(required = false) String soeg,
      @RequestParam(required = false) String runde,
      @RequestParam(required = false) String fase,
      @RequestParam(required = false) String status,
      @RequestParam(required = false) String bold,
      @RequestParam(required = false) String overskredet,
      @RequestParam(required = false) String sortering) {
    Choice choice = new Choice(soeg, runde, fase, status, bold, overskredet != null, sortering);
    String file = "overblik-" + LocalDate.now(clock) + ".csv";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file).build().toString())
        .body(new SheetFile(texts).of(choice.of(portfolio.lanes())));
  }

  @Override
  public String page() {
    return PAGE;
  }

  @Override
  public String path() {
    return "/overblik";
  }

  @Override
  public String name() {
    return texts.get("portfolio.menu");
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  private PortfolioView view(Choice choice) {
    List<Lane> all = portfolio.lanes();
    List<Lane> chosen = choice.of(all);
    return new PortfolioView(
        agreement.name(),
        DanishDates.day(LocalDate.now(clock)),
        line.today(),
        line.years(),
        counts(all),
        chosen,
        chosen.size(),
        all.size(),
        choice.search(),
        choice.late(),
        Choice.options(all, lane -> Stream.of(lane.round()), choice.round()),
        Choice.options(all, lane -> Stream.ofNullable(lane.phase()), choice.phase()),
        choice.healths(all),
        Choice.options(all, lane -> lane.balls().stream().map(Lane.Ball::party), choice.ball()),
        sorts(choice),
        query(choice));
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

  private List<Choice.Option> sorts(Choice choice) {
    return Choice.SORTS.stream()
        .map(
            sort ->
                new Choice.Option(
                    sort, texts.get("portfolio.sort." + sort), sort.equals(choice.sort())))
        .toList();
  }

  /** As it stands after the address, with the question mark; nothing for no choice. */
  private static String query(Choice choice) {
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put("soeg", choice.search());
    chosen.put("runde", choice.round());
    chosen.put("fase", choice.phase());
    chosen.put("status", choice.health());
    chosen.put("bold", choice.ball());
    chosen.put("overskredet", choice.late() ? "ja" : null);
    chosen.put("sortering", choice.sort());
    chosen.values().removeIf(value -> value == null || value.isBlank());
    return chosen.isEmpty()
        ? ""
        : chosen.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
