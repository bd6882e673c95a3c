package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.report.ReportContent.Figures;
import dk.klimaforloeb.governance.report.ReportContent.Last;
import dk.klimaforloeb.journey.queries.CaseToday;
import dk.klimaforloeb.journey.queries.CasesToday;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes of the cases, of what the other capabilities tell and of what people wrote a report. */
@Component
class ReportMaker {

  private final CasesToday cases;
  private final ReportLines lines;
  private final ReportFigures figures;
  private final ObjectProvider<ReportPart> parts;
  private final ReportRows rows;
  private final ReportVersions versions;
  private final Bodies bodies;
  private final WithoutPerson withoutPerson;
  private final Clock clock;

  ReportMaker(
      CasesToday cases,
      ReportLines lines,
      ReportFigures figures,
      ObjectProvider<ReportPart> parts,
      ReportRows rows,
      ReportVersions versions,
      Bodies bodies,
      WithoutPerson withoutPerson,
      Clock clock) {
    this.cases = cases;
    this.lines = lines;
    this.figures = figures;
    this.parts = parts;
    this.rows = rows;
    this.versions = versions;
    this.bodies = bodies;
    this.withoutPerson = withoutPerson;
    this.clock = clock;
  }

  /** What the cases and the other capabilities tell now, whoever asks; it takes a while. */
  Facts facts(ReportRow of) {
    return withoutPerson.call(
        () -> {
          List<CaseToday> today = cases.all();
          return new Facts(
              today,
              figures.of(today, of.from(), of.to()),
              parts
                  .orderedStream()
                  .map(part -> part.of(of.from(), of.to()))
                  .flatMap(Optional::stream)
                  .toList());
        });
  }

  /** The report as it is with these facts and with what is written into it until now. */
  ReportContent report(
      ReportRow row, Facts facts, List<DecisionItem> sought, List<DecisionItem> ofLastTime) {
    Optional<ReportContent> last = rows.before(row).flatMap(before -> versions.newest(before.id()));
    ReportChanges changes = new ReportChanges(last);
    return new ReportContent(
        ReportContent.FORMAT,
        Objects.requireNonNullElse(row.number(), 0),
        row.isFrozen() ? 1 : 0,
        row.title(),
        row.body(),
        bodies.name(row.body()),
        row.from(),
        row.to(),
        row.isFrozen() ? row.frozenAt() : clock.instant(),
        List.of(),
        last.map(report -> new Last(report.number(), report.to())).orElse(null),
        row.foreword(),
        row.news(),
        changes.risks(row.risks()),
        facts.figures(),
        changes.marked(lines.of(facts.cases(), rows.lines(row.id()))),
        sought,
        ofLastTime,
        facts.sections());
  }

  /** What was found at a moment. */
  record Facts(List<CaseToday> cases, Figures figures, List<ReportSection> sections) {}
}
