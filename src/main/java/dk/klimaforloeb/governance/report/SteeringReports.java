package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.journey.queries.CaseToday;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of a report from its opening to those who read it. */
@Component
class SteeringReports implements Reports {

  private final ReportRows rows;
  private final ReportVersions versions;
  private final ReportMaker maker;
  private final ReportedCases running;
  private final ReportPdf pdf;
  private final ReportMails mails;

  SteeringReports(
      ReportRows rows,
      ReportVersions versions,
      ReportMaker maker,
      ReportedCases running,
      ReportPdf pdf,
      ReportMails mails) {
    this.rows = rows;
    this.versions = versions;
    this.maker = maker;
    this.running = running;
    this.pdf = pdf;
    this.mails = mails;
  }

  @Override
  public long open(String body, String title, LocalDate from, LocalDate to) {
    return rows.open(body, title, from, to);
  }

  @Override
  @Transactional
  public void askForComments(long id, LocalDate lastDay) {
    ReportRow report = row(id);
    if (!report.isOpen()) {
      throw new IllegalStateException("report " + id + " is not open");
    }
    rows.commentsUntil(id, lastDay);
    mails.askForComments(report, lastDay, uncommented(id));
  }

  @Override
  public List<String> municipalitiesWithoutComment(long id) {
    return uncommented(id).stream().map(CaseToday::municipality).toList();
  }

  private List<CaseToday> uncommented(long id) {
    Map<String, TypedLine> typed = rows.lines(id);
    return running.all().stream()
        .filter(
            at ->
                Optional.ofNullable(typed.get(at.municipality()))
                    .map(TypedLine::ownComment)
                    .isEmpty())
        .toList();
  }

  @Override
  @Transactional
  public void freeze(long id, List<DecisionItem> sought, List<DecisionItem> ofLastTime) {
    ReportRow open = row(id);
    if (open.isFrozen()) {
      return;
    }
    // Before the row is taken, so that nobody who writes has to wait for it.
    ReportMaker.Facts facts = maker.facts(open);
    if (!rows.freeze(open)) {
      if (row(id).isDropped()) {
        throw new IllegalStateException("report " + id + " was dropped");
      }
      return;
    }
    ReportContent content = maker.report(row(id), facts, sought, ofLastTime);
    versions.add(id, content, pdf.of(content), null, null);
  }

  @Override
  @Transactional
  public void sendPack(long id, Collection<String> groups) {
    ReportContent content =
        versions
            .newest(id)
            .orElseThrow(() -> new IllegalStateException("report " + id + " is not frozen"));
    mails.sendPack(row(id), content, groups);
    Set<String> all = new LinkedHashSet<>(row(id).sentTo());
    all.addAll(groups);
    rows.sentTo(id, List.copyOf(all));
  }

  @Override
  @Transactional
  public void sendOrientation(long id, Collection<String> groups, List<DecisionItem> decided) {
    mails.sendOrientation(row(id), groups, decided);
  }

  @Override
  public void drop(long id) {
    rows.drop(id);
  }

  @Override
  public Optional<ReportSummary> summary(long id) {
    return rows.find(id).filter(report -> !report.isDropped()).map(this::summary);
  }

  private ReportSummary summary(ReportRow report) {
    return new ReportSummary(
        report.id(),
        report.body(),
        report.title(),
        report.from(),
        report.to(),
        report.number(),
        versions.of(report.id()).stream()
            .findFirst()
            .map(ReportVersions.Made::version)
            .orElse(null),
        report.frozenAt(),
        report.page());
  }

  private ReportRow row(long id) {
    return rows.find(id).orElseThrow(() -> new IllegalArgumentException("no report " + id));
  }
}
