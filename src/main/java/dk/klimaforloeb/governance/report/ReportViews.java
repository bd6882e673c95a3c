package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.pages.Option;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the pages of reports show. */
@Component
class ReportViews {

  /** Where something can be corrected, as the form has it. */
  private static final List<String> PLACES =
      List.of("note", "comment", "own-comment", "colour", "foreword", "news", "risks");

  private final ReportSheets sheets;
  private final Clock clock;
  private final Texts texts = new Texts("report");

  ReportViews(ReportSheets sheets, Clock clock) {
    this.sheets = sheets;
    this.clock = clock;
  }

  /**
   * @param typed what was sent and is shown again; {@link Typed#NOTHING} for what is kept
   */
  OpenView open(OpenReport report, Typed typed, Said said) {
    boolean isWhole = typed.forord() != null || typed.nyt() != null || typed.risici() != null;
    return new OpenView(
        report.body(),
        report.title(),
        sheets.period(report.from(), report.to()),
        report.commentsUntil() == null
            ? texts.get("report.no-until")
            : texts.get("report.until", DanishDates.weekday(report.commentsUntil())),
        ReportRow.PATH + "/" + report.id(),
        report.coordinates(),
        report.writesAll(),
        shown(isWhole ? typed.forord() : report.foreword()),
        shown(isWhole ? typed.nyt() : report.news()),
        shown(isWhole ? typed.risici() : report.risks()),
        ReportDesk.LONGEST_COMMENT,
        ReportDesk.LONGEST_TEXT,
        report.lines().stream().map(line -> line(line, typed)).toList(),
        said.done(),
        said.refused(),
        said.tokenName(),
        said.token());
  }

  private OpenView.Line line(OpenReport.Line line, Typed typed) {
    boolean isTyped = line.now().code().equals(typed.kommune());
    boolean isOwnTyped = isTyped && typed.egen() != null;
    boolean isOthersTyped = isTyped && typed.egen() == null;
    String colour = isOthersTyped ? typed.farve() : line.override();
    return new OpenView.Line(
        sheets.line(line.now()),
        line.isOwn(),
        shown(isOthersTyped ? typed.bemaerkning() : line.now().comment()),
        shown(isOwnTyped ? typed.egen() : line.now().ownComment()),
        Stream.concat(
                Stream.of(new Option("", texts.get("report.colour.computed"), colour == null)),
                ReportDesk.COLOURS.stream()
                    .map(
                        code ->
                            new Option(
                                code, texts.get("report.colour." + code), code.equals(colour))))
            .toList(),
        shown(isOthersTyped ? typed.begrundelse() : line.overrideReason()),
        isTyped || line.isOwn());
  }

  /**
   * @param mayCorrect whether whoever asks may correct this version
   * @param typed what was sent and did not come into it
   */
  FrozenView frozen(
      long id,
      ReportContent report,
      List<ReportVersions.Made> versions,
      boolean mayCorrect,
      Typed typed,
      Said said) {
    String page = ReportRow.PATH + "/" + id;
    return new FrozenView(
        sheets.of(report),
        page + "/pdf?udgave=" + report.version(),
        versions.stream()
            .map(
                made ->
                    new FrozenView.Version(
                        texts.get(
                            "report.version",
                            String.valueOf(made.version()),
                            DanishDates.moment(made.at(), clock.getZone())),
                        page + "?udgave=" + made.version(),
                        made.version() == report.version()))
            .toList(),
        said.done(),
        said.refused(),
        said.refused() == null || mayCorrect ? List.of() : typed.texts(),
        mayCorrect ? form(page + "/ret", report, typed, said) : null);
  }

  private FrozenView.Form form(String link, ReportContent report, Typed typed, Said said) {
    return new FrozenView.Form(
        link,
        PLACES.stream()
            .map(
                place ->
                    new Option(
                        place, texts.get("report.place." + place), place.equals(typed.sted())))
            .toList(),
        report.lines().stream()
            .map(
                line ->
                    new Option(
                        line.code(), line.municipality(), line.code().equals(typed.kommune())))
            .toList(),
        ReportDesk.COLOURS.stream()
            .map(
                code ->
                    new Option(
                        code, texts.get("report.colour." + code), code.equals(typed.farve())))
            .toList(),
        shown(typed.rettelse()),
        shown(typed.hvad()),
        ReportDesk.LONGEST_TEXT,
        said.refused() != null,
        said.tokenName(),
        said.token());
  }

  private static String shown(String text) {
    return Objects.requireNonNullElse(text, "");
  }

  /**
   * What is said above a page, and what makes its forms known.
   *
   * @param done what was done just before; null for nothing
   * @param refused why what was typed was not kept; null where nothing was
   */
  record Said(String done, String refused, String tokenName, String token) {}
}
