package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.queries.CaseToday;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails about reports. */
@Component
class ReportMails {

  private final Mails mails;
  private final ReportSheets sheets;
  private final Bodies bodies;
  private final JourneyNames names;
  private final Texts texts = new Texts("report");

  ReportMails(Mails mails, ReportSheets sheets, Bodies bodies, JourneyNames names) {
    this.mails = mails;
    this.sheets = sheets;
    this.bodies = bodies;
    this.names = names;
  }

  /** One to each member of each municipality's group. */
  void askForComments(ReportRow report, LocalDate lastDay, List<CaseToday> of) {
    of.forEach(
        at ->
            mails.toMembers(
                List.of(Roles.municipality(at.municipality())),
                MailAbout.theCase(at.municipality(), at.of().value()),
                tasks ->
                    new CommentWanted(
                        names.municipality(at.of()),
                        bodies.name(report.body()),
                        report.title(),
                        texts.get("report.colour." + at.standing().colour().code()),
                        at.standing().reason(),
                        DanishDates.weekday(lastDay),
                        mails.page(report.page()))));
  }

  void sendPack(ReportRow report, ReportContent content, Collection<String> groups) {
    ReportSheet sheet = sheets.of(content);
    PackSent pack =
        new PackSent(
            sheet.bodyName(),
            sheet.title(),
            sheet.name(),
            sheet.period(),
            sheet.at(),
            sheet.since(),
            sheet.corrections(),
            sheet.figures().stream()
                .map(figure -> new PackSent.Figure(figure.what(), figure.value()))
                .toList(),
            sheet.lines().stream().map(this::line).toList(),
            sheet.sought().stream().map(ReportMails::item).toList(),
            sheet.ofLastTime().stream().map(ReportMails::item).toList(),
            sheet.foreword(),
            sheets.file(content),
            mails.page(report.page()));
    mails.toMembers(
        groups,
        bodies
            .jointWork()
            .attaching(ReportFiles.SOURCE, ReportFiles.id(report.id(), content.version())),
        tasks -> pack);
  }

  private PackSent.Line line(ReportSheet.Line line) {
    return new PackSent.Line(
        line.municipality(),
        line.phase(),
        line.next() == null ? null : texts.get("report.next", line.next(), line.nextOn()),
        texts.get("report.mark." + line.colour(), line.colourText()),
        line.reason(),
        line.computed(),
        line.comment(),
        line.ownComment(),
        line.changes());
  }

  private static PackSent.Item item(ReportSheet.Item item) {
    return new PackSent.Item(item.title(), item.text(), item.proposals(), item.outcome());
  }

  void sendOrientation(ReportRow report, Collection<String> groups, List<DecisionItem> decided) {
    MeetingToldOf told =
        new MeetingToldOf(
            bodies.name(report.body()),
            report.title(),
            decided.stream()
                .map(
                    item ->
                        new MeetingToldOf.Decided(
                            item.title(), item.text(), item.proposals(), item.outcome()))
                .toList(),
            mails.page(report.page()));
    mails.toMembers(groups, MailAbout.nothing(), tasks -> told);
  }
}
