package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.governance.MatterDecided;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.MeetingItem;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingItems.Decision;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import dk.klimaforloeb.governance.messages.Outcome;
import dk.klimaforloeb.governance.report.DecisionItem;
import dk.klimaforloeb.governance.report.Reports;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happens after a meeting: each matter gets its decision, and those concerned are told. */
@Component
class DecisionDesk {

  private final Meetings meetings;
  private final MeetingItems items;
  private final Matters matters;
  private final AgendaLines lines;
  private final MeetingDesk desk;
  private final MeetingWords words;
  private final Reports reports;
  private final CaseMessages messages;
  private final CaseRecords records;
  private final Agreement agreement;
  private final Mails mails;
  private final Texts texts = new Texts("meetings");

  DecisionDesk(
      Meetings meetings,
      MeetingItems items,
      Matters matters,
      AgendaLines lines,
      MeetingDesk desk,
      MeetingWords words,
      Reports reports,
      CaseMessages messages,
      CaseRecords records,
      Agreement agreement,
      Mails mails) {
    this.meetings = meetings;
    this.items = items;
    this.matters = matters;
    this.lines = lines;
    this.desk = desk;
    this.words = words;
    this.reports = reports;
    this.messages = messages;
    this.records = records;
    this.agreement = agreement;
    this.mails = mails;
  }

  /** Ids of what is to be decided. Where nothing was, its matters wait for the next meeting. */
  List<String> toDecide(long meeting, boolean decides) {
    List<MeetingItem> open =
        items.of(meeting).stream()
            .filter(item -> item.matter() != null && item.outcome() == null)
            .toList();
    if (decides) {
      return open.stream().map(item -> "" + item.id()).toList();
    }
    Meeting held = meetings.get(meeting);
    for (MeetingItem item : open) {
      String why = texts.get("meetings.nothing-decided");
      items.decided(item.id(), new Decision(Outcome.POSTPONED, why, null, null, null, null));
      matters.treated(item.matter(), meeting, Outcome.POSTPONED, why, held.heldOn());
    }
    return List.of();
  }

  /**
   * Tells the process that takes the matter through.
   *
   * @throws IllegalStateException while that is not ready to be told
   */
  void tellMatter(long itemId) {
    MeetingItem item = items.get(itemId);
    String instance = matters.get(item.matter()).instance();
    if (!messages.tell(instance, new MatterDecided(item.outcome(), item.carriedOutBy()))) {
      throw new IllegalStateException("the matter " + item.matter() + " is not ready to be told");
    }
  }

  void sendMinutes(long id, String processInstanceId) {
    Meeting meeting = meetings.get(id);
    Minutes minutes = records.lastIn(processInstanceId, Minutes.class).orElseThrow();
    mails.toMembers(
        desk.membersOf(meeting.body()),
        desk.about(),
        tasks ->
            new MinutesSent(
                words.nameAndTime(meeting),
                minutes.minutes(),
                minutes.minutesUrl(),
                MinutesSent.items(decided(id)),
                mails.tasklist()));
  }

  void tellOfMeeting(long id) {
    Meeting meeting = meetings.get(id);
    Set<String> told =
        Stream.concat(
                agreement.municipalities().stream().map(m -> Roles.municipality(m.code())),
                Stream.of(Roles.SECRETARIAT, Roles.KKR_COORDINATOR, Roles.REGIONAL_COORDINATOR))
            .collect(Collectors.toSet());
    List<DecisionItem> decided = decided(id);
    if (meeting.report() != null) {
      reports.sendOrientation(meeting.report(), told, decided);
    } else {
      mails.toMembers(
          told,
          MailAbout.nothing(),
          tasks ->
              new MinutesSent(
                  words.nameAndTime(meeting),
                  texts.get("meetings.decided-in-writing"),
                  null,
                  MinutesSent.items(decided),
                  mails.tasklist()));
    }
    meetings.end(id, Meeting.CLOSED);
  }

  private List<DecisionItem> decided(long meeting) {
    return lines.decided(items.of(meeting));
  }
}
