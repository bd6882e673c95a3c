package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.pages.Done;
import dk.klimaforloeb.engine.pages.MenuItem;
import dk.klimaforloeb.engine.pages.MenuPage;
import dk.klimaforloeb.engine.pages.Pages;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The reports as pages: a list, a frozen one to read, an open one to write into. What somebody
 * typed is shown again when it cannot be kept. The fields' names are Danish.
 */
@Controller
@Order(45)
class ReportsPage implements MenuPage {

  private static final String PAGE = "report/reports";

  private final ReportDesk desk;
  private final ReportCorrections corrections;
  private final ReportViews views;
  private final ReportDownload download;
  private final ReportSheets sheets;
  private final Pages pages;
  private final Clock clock;
  private final Texts texts = new Texts("report");

  ReportsPage(
      ReportDesk desk,
      ReportCorrections corrections,
      ReportViews views,
      ReportDownload download,
      ReportSheets sheets,
      Pages pages,
      Clock clock) {
    this.desk = desk;
    this.corrections = corrections;
    this.views = views;
    this.download = download;
    this.sheets = sheets;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(ReportRow.PATH)
  ResponseEntity<String> all() {
    if (!desk.isOpen()) {
      return pages.answer(HttpStatus.FORBIDDEN, "report/refused", Map.of());
    }
    List<ListedReport> all = desk.all();
    return pages.answer(
        HttpStatus.OK,
        PAGE,
        Map.of(
            "open",
            all.stream().filter(one -> one.frozenAt() == null).map(this::row).toList(),
            "frozen",
            all.stream().filter(one -> one.frozenAt() != null).map(this::row).toList()));
  }

  private Row row(ListedReport report) {
    return new Row(
        report.name(),
        report.title(),
        sheets.period(report.from(), report.to()),
        report.frozenAt() == null
            ? until(report)
            : DanishDates.moment(report.frozenAt(), clock.getZone()),
        report.link());
  }

  private String until(ListedReport report) {
    return report.commentsUntil() == null
        ? texts.get("report.no-until")
        : texts.get("report.until", DanishDates.weekday(report.commentsUntil()));
  }

  /** The open report, or the newest version of the frozen one. */
  @GetMapping(ReportRow.PATH + "/{id}")
  ResponseEntity<String> show(
      @PathVariable long id,
      @RequestParam(required = false) Integer udgave,
      Model before,
      CsrfToken token) {
    return shown(id, udgave, Typed.NOTHING, HttpStatus.OK, Done.before(before), null, token);
  }

  @GetMapping(ReportRow.PATH + "/{id}/pdf")
  ResponseEntity<?> pdf(@PathVariable long id, @RequestParam(required = false) Integer udgave) {
    return download.of(id, udgave).<ResponseEntity<?>>map(file -> file).orElseGet(this::none);
  }

  @PostMapping(ReportRow.PATH + "/{id}/egen")
  ResponseEntity<String> commentOwn(
      @PathVariable long id,
      Typed typed,
      @RequestParam(required = false) String ingen,
      RedirectAttributes after,
      CsrfToken token) {
    String comment = ingen == null ? typed.egen() : texts.get("report.own.none");
    return kept(
        id,
        typed,
        () -> desk.commentOwn(id, typed.kommune(), comment),
        texts.get("report.own.saved"),
        after,
        token);
  }

  @PostMapping(ReportRow.PATH + "/{id}/linje")
  ResponseEntity<String> comment(
      @PathVariable long id, Typed typed, RedirectAttributes after, CsrfToken token) {
    return kept(
        id,
        typed,
        () ->
            desk.comment(
                id, typed.kommune(), typed.bemaerkning(), typed.farve(), typed.begrundelse()),
        texts.get("report.line.saved", desk.municipality(typed.kommune())),
        after,
        token);
  }

  @PostMapping(ReportRow.PATH + "/{id}/tekst")
  ResponseEntity<String> write(
      @PathVariable long id, Typed typed, RedirectAttributes after, CsrfToken token) {
    return kept(
        id,
        typed,
        () -> desk.write(id, typed.forord(), typed.nyt(), typed.risici()),
        texts.get("report.texts.saved"),
        after,
        token);
  }

  @PostMapping(ReportRow.PATH + "/{id}/ret")
  ResponseEntity<String> correct(
      @PathVariable long id, Typed typed, RedirectAttributes after, CsrfToken token) {
    return kept(
        id,
        typed,
        () ->
            corrections.correct(
                id,
                new ReportCorrections.Correction(
                    typed.sted(), typed.kommune(), typed.rettelse(), typed.farve(), typed.hvad())),
        texts.get("report.corrected"),
        after,
        token);
  }

  private ResponseEntity<String> kept(
      long id,
      Typed typed,
      Runnable writing,
      String done,
      RedirectAttributes after,
      CsrfToken token) {
    try {
      writing.run();
      return Done.to(ReportRow.PATH + "/" + id, after, done);
    } catch (Refused refusal) {
      return shown(id, null, typed, refusal.status(), null, refusal.getMessage(), token);
    }
  }

  private ResponseEntity<String> shown(
      long id,
      Integer version,
      Typed typed,
      HttpStatus status,
      String done,
      String refused,
      CsrfToken token) {
    ReportViews.Said said =
        new ReportViews.Said(done, refused, token.getParameterName(), token.getToken());
    Optional<ResponseEntity<String>> open =
        version == null
            ? desk.open(id)
                .map(report -> pages.answer(status, "report/open", views.open(report, typed, said)))
            : Optional.empty();
    return open.or(
            () ->
                desk.frozen(id, version)
                    .map(
                        report ->
                            pages.answer(
                                status,
                                "report/frozen",
                                views.frozen(
                                    id,
                                    report,
                                    desk.versions(id),
                                    version == null && desk.mayCorrect(),
                                    typed,
                                    said))))
        .orElseGet(this::none);
  }

  private ResponseEntity<String> none() {
    return pages.answer(HttpStatus.NOT_FOUND, "report/none", Map.of());
  }

  @Override
  public MenuItem menuItem() {
    return new MenuItem(PAGE, ReportRow.PATH, texts.get("report.menu"), desk.isOpen());
  }

  /** A report in the list. */
  private record Row(String name, String title, String period, String when, String link) {}
}
