package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.MeetingItem;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import dk.klimaforloeb.governance.report.DecisionItem;
import dk.klimaforloeb.governance.report.ReportSummary;
import dk.klimaforloeb.governance.report.Reports;
import dk.klimaforloeb.notification.api.Mails;
import java.util.List;
import org.springframework.stereotype.Component;

/** The papers for a meeting: its report and what is to be decided. */
@Component
class PackDesk {

  private final Meetings meetings;
  private final MeetingItems items;
  private final AgendaLines lines;
  private final Bodies bodies;
  private final MeetingDesk desk;
  private final MeetingPlan plan;
  private final MeetingWords words;
  private final Reports reports;
  private final Mails mails;
  private final Texts texts = new Texts("meetings");

  PackDesk(
      Meetings meetings,
      MeetingItems items,
      AgendaLines lines,
      Bodies bodies,
      MeetingDesk desk,
      MeetingPlan plan,
      MeetingWords words,
      Reports reports,
      Mails mails) {
    this.meetings = meetings;
    this.items = items;
    this.lines = lines;
    this.bodies = bodies;
    this.desk = desk;
    this.plan = plan;
    this.words = words;
    this.reports = reports;
    this.mails = mails;
  }

  void open(long id) {
    Meeting meeting = meetings.get(id);
    if (meeting.report() == null) {
      String title = texts.get("meetings.report", meeting.number());
      meetings.reportIs(id, reports.open(meeting.body(), title, meeting.from(), meeting.to()));
    }
  }

  void askForComments(long id) {
    Meeting meeting = meetings.get(id);
    if (!isFrozen(meeting)) {
      reports.askForComments(meeting.report(), plan.commentsBy(meeting));
    }
  }

  void freeze(long id) {
    Meeting meeting = meetings.get(id);
    if (!isFrozen(meeting)) {
      reports.freeze(meeting.report(), lines.sought(items.of(id)), ofLastTime(meeting));
    }
  }

  private boolean isFrozen(Meeting meeting) {
    return reports.summary(meeting.report()).map(ReportSummary::frozenAt).isPresent();
  }

  private List<DecisionItem> ofLastTime(Meeting meeting) {
    return meetings
        .heldBefore(meeting)
        .map(last -> lines.decided(items.of(last.id())))
        .orElse(List.of());
  }

  void send(long id) {
    Meeting meeting = meetings.get(id);
    if (meeting.report() != null) {
      reports.sendPack(meeting.report(), desk.membersOf(meeting.body()));
      return;
    }
    List<MeetingItem> agenda = items.of(id);
    mails.toMembers(
        desk.membersOf(meeting.body()),
        bodies.jointWork(),
        tasks ->
            new WrittenTreatment(
                bodies.name(meeting.body()),
                meeting.time().orElse(""),
                lines.sought(agenda).stream().map(WrittenTreatment.Item::of).toList(),
                mails.tasklist()));
  }
}
