package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link ReportsPage}, for programs. */
@RestController
@RequestMapping("/api/governance/reports")
class ReportsController {

  private final ReportDesk desk;
  private final ReportDownload download;
  private final ReportCorrections corrections;
  private final Texts texts = new Texts("report");

  ReportsController(ReportDesk desk, ReportDownload download, ReportCorrections corrections) {
    this.desk = desk;
    this.download = download;
    this.corrections = corrections;
  }

  /** Lists the reports of the steering groups: the frozen ones, and open ones for who writes. */
  @GetMapping
  List<ListedReport> all() {
    return desk.all();
  }

  /**
   * Tells all that a frozen report says.
   *
   * @param id of the report
   * @param version the newest where it is left out
   */
  @GetMapping("/{id}")
  ReportContent frozen(@PathVariable long id, @RequestParam(required = false) Integer version) {
    return desk.frozen(id, version).orElseThrow(this::none);
  }

  /**
   * Gives a frozen report as a file (PDF).
   *
   * @param id of the report
   * @param version the newest where it is left out
   */
  @GetMapping("/{id}/pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable long id, @RequestParam(required = false) Integer version) {
    return download.of(id, version).orElseThrow(this::none);
  }

  /**
   * Tells what is written into a report that is still open: all, or a municipality's own line.
   *
   * @param id of the report
   */
  @GetMapping("/{id}/draft")
  OpenReport open(@PathVariable long id) {
    return desk.open(id).orElseThrow(this::none);
  }

  /**
   * Keeps a municipality's comment to its own line of an open report.
   *
   * @param id of the report
   * @param municipality code
   */
  @PutMapping("/{id}/lines/{municipality}/own-comment")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void commentOwn(
      @PathVariable long id, @PathVariable String municipality, @RequestBody Comment body) {
    desk.commentOwn(id, municipality, body.comment());
  }

  /**
   * Keeps what those who coordinate say of a municipality in an open report.
   *
   * @param id of the report
   * @param municipality code
   */
  @PutMapping("/{id}/lines/{municipality}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void comment(@PathVariable long id, @PathVariable String municipality, @RequestBody Said body) {
    desk.comment(id, municipality, body.comment(), body.colour(), body.reason());
  }

  /**
   * Keeps what the secretariat says of the whole in an open report.
   *
   * @param id of the report
   */
  @PutMapping("/{id}/texts")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void write(@PathVariable long id, @RequestBody Whole body) {
    desk.write(id, body.foreword(), body.news(), body.risks());
  }

  /**
   * Corrects a frozen report by a new version, which says what was corrected and by whom.
   *
   * @param id of the report
   */
  @PostMapping("/{id}/corrections")
  Corrected correct(@PathVariable long id, @RequestBody ReportCorrections.Correction body) {
    return new Corrected(corrections.correct(id, body));
  }

  private RuntimeException none() {
    return Problem.thrown(HttpStatus.NOT_FOUND, texts, "report.none");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refusal) {
    return ResponseEntity.status(refusal.status())
        .body(Problem.of(refusal.status(), texts, "report.refused", refusal.getMessage()));
  }

  /** Which version the correction made. */
  record Corrected(int version) {}

  /**
   * A comment.
   *
   * @param comment empty for none any more
   */
  record Comment(String comment) {}

  /**
   * What is said of a municipality.
   *
   * @param comment empty for none any more
   * @param colour green, yellow or red in place of the computed one; empty for that
   * @param reason why; required with a colour
   */
  record Said(String comment, String colour, String reason) {}

  /**
   * What is said of the whole; what is empty is not printed.
   *
   * @param risks one on each line
   */
  record Whole(String foreword, String news, String risks) {}
}
