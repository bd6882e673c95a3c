package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.governance.report.ReportContent.Figures;
import dk.klimaforloeb.governance.report.ReportSheet.Figure;
import dk.klimaforloeb.governance.report.ReportSheet.Part;
import dk.klimaforloeb.governance.report.ReportSheet.Reached;
import dk.klimaforloeb.governance.report.ReportSheet.Row;
import dk.klimaforloeb.governance.report.ReportSheet.Table;
import dk.klimaforloeb.journey.queries.Colour;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what a report says into the words in which it is read. */
@Component
class ReportSheets {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private final Clock clock;
  private final Texts texts = new Texts("report");

  ReportSheets(Clock clock) {
    this.clock = clock;
  }

  ReportSheet of(ReportContent report) {
    return new ReportSheet(
        report.bodyName(),
        report.title(),
        name(report),
        period(report.from(), report.to()),
        at(report),
        since(report),
        report.corrections().stream().map(this::correction).toList(),
        figures(report),
        report.lines().stream().map(this::line).toList(),
        report.sought().stream().map(ReportSheets::item).toList(),
        report.ofLastTime().stream().map(ReportSheets::item).toList(),
        report.foreword(),
        report.news(),
        report.risks(),
        report.figures().reached().stream()
            .map(it -> new Reached(it.milestone(), String.join(", ", it.by())))
            .toList(),
        report.sections().stream().map(ReportSheets::part).toList());
  }

  /** Which report it is, in words. */
  String name(ReportContent report) {
    if (report.number() == 0) {
      return texts.get("report.name.open", report.bodyName());
    }
    return report.version() > 1
        ? texts.get(
            "report.name.corrected",
            String.valueOf(report.number()),
            report.bodyName(),
            String.valueOf(report.version()))
        : texts.get("report.name", String.valueOf(report.number()), report.bodyName());
  }

  /** Name of the file with it: letters that each system takes. */
  String file(ReportContent report) {
    return texts.get(
        report.version() > 1 ? "report.file.corrected" : "report.file",
        String.valueOf(report.number()),
        report.body(),
        String.valueOf(report.version()));
  }

  String period(LocalDate from, LocalDate to) {
    return texts.get("report.period", DanishDates.day(from), DanishDates.day(to));
  }

  private String at(ReportContent report) {
    if (report.number() == 0) {
      return texts.get("report.as-of", moment(report.at()));
    }
    return report.corrections().isEmpty()
        ? texts.get("report.frozen", moment(report.at()))
        : texts.get(
            "report.frozen.corrected",
            moment(report.at()),
            moment(report.corrections().get(report.corrections().size() - 1).at()));
  }

  private String since(ReportContent report) {
    return report.last() == null
        ? texts.get("report.first", report.bodyName())
        : texts.get(
            "report.last",
            String.valueOf(report.last().number()),
            DanishDates.day(report.last().to()));
  }

  private String correction(ReportContent.Correction it) {
    return texts.get(
        "report.correction", String.valueOf(it.version()), moment(it.at()), it.by(), it.what());
  }

  private List<Figure> figures(ReportContent report) {
    Figures all = report.figures();
    List<Figure> figures = new ArrayList<>();
    Stream.of(Colour.GREEN, Colour.YELLOW, Colour.RED)
        .map(Colour::code)
        .forEach(
            code ->
                figures.add(
                    figure(
                        code,
                        String.valueOf(
                            report.lines().stream()
                                .filter(line -> line.colour().equals(code))
                                .count()))));
    figures.add(figure("submitted", of(all.submitted(), all)));
    figures.add(figure("adopted", of(all.adopted(), all)));
    figures.add(figure("approved", of(all.approved(), all)));
    figures.add(
        figure(
            "sparring",
            texts.get(
                "report.figure.sparring.held",
                String.valueOf(all.sparring()),
                NumberFormat.getNumberInstance(DANISH).format(all.hours()))));
    figures.add(figure("sparring-planned", String.valueOf(all.sparringPlanned())));
    return figures;
  }

  private Figure figure(String what, String value) {
    return new Figure(texts.get("report.figure." + what), value);
  }

  private String of(int number, Figures all) {
    return texts.get("report.figure.of", String.valueOf(number), String.valueOf(all.of()));
  }

  /** A line in words. */
  ReportSheet.Line line(ReportContent.Line line) {
    return new ReportSheet.Line(
        line.code(),
        line.municipality(),
        line.phase(),
        line.next(),
        line.nextOn() == null ? texts.get("report.next.no-day") : DanishDates.day(line.nextOn()),
        line.colour(),
        line.colourText(),
        line.reason(),
        line.computed(),
        line.comment(),
        line.ownComment(),
        line.changes());
  }

  private static ReportSheet.Item item(DecisionItem item) {
    return new ReportSheet.Item(item.title(), item.text(), item.proposals(), item.outcome());
  }

  private static Part part(ReportSection section) {
    return new Part(
        section.heading(),
        section.paragraphs(),
        section.tables().stream()
            .map(
                table ->
                    new Table(
                        table.caption(),
                        table.columns(),
                        table.rows().stream()
                            .map(row -> new Row(row.get(0), row.subList(1, row.size())))
                            .toList()))
            .toList());
  }

  private String moment(Instant at) {
    return DanishDates.moment(at, clock.getZone());
  }
}
