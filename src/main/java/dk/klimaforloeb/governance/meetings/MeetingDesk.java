package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import dk.klimaforloeb.governance.report.Reports;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happens around a meeting before it is held. */
@Component
class MeetingDesk {

  /** Who may have something for a meeting. */
  private static final Set<String> ASKED =
      Set.of(Roles.SECRETARIAT, Roles.KKR_COORDINATOR, Roles.REGIONAL_COORDINATOR);

  private final Meetings meetings;
  private final MeetingItems items;
  private final Bodies bodies;
  private final MeetingWords words;
  private final Reports reports;
  private final CaseRecords records;
  private final Mails mails;
  private final Texts texts = new Texts("meetings");

  MeetingDesk(
      Meetings meetings,
      MeetingItems items,
      Bodies bodies,
      MeetingWords words,
      Reports reports,
      CaseRecords records,
      Mails mails) {
    this.meetings = meetings;
    this.items = items;
    this.bodies = bodies;
    this.words = words;
    this.reports = reports;
    this.records = records;
    this.mails = mails;
  }

  /** Tells the members of the day, and those who may have items until when. */
  void callForItems(long id) {
    Meeting meeting = meetings.get(id);
    mails.toMembers(
        Stream.concat(ASKED.stream(), membersOf(meeting.body()).stream())
            .collect(Collectors.toSet()),
        about(),
        tasks ->
            new MeetingNews(
                words.name(meeting),
                texts.get("meetings.news.set"),
                lines(meeting),
                null,
                mails.tasklist()));
  }

  private List<String> lines(Meeting meeting) {
    return Stream.of(
            meeting.time().map(time -> texts.get("meetings.news.time", time)),
            Optional.ofNullable(meeting.place()).map(at -> texts.get("meetings.news.place", at)),
            Optional.of(texts.get("meetings.news.items", DanishDates.weekday(meeting.itemsBy()))),
            Optional.of(texts.get("meetings.news.papers", DanishDates.weekday(meeting.papersOn()))))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Calls it off, with the reason that was given in its process. */
  void cancel(long id, String processInstanceId) {
    Meeting meeting = meetings.get(id);
    items.clear(id);
    Optional.ofNullable(meeting.report()).ifPresent(reports::drop);
    meetings.end(id, Meeting.CANCELLED);
    String reason =
        records.lastIn(processInstanceId, SetMeeting.class).map(SetMeeting::reason).orElse(null);
    mails.toMembers(
        membersOf(meeting.body()),
        about(),
        tasks ->
            new MeetingNews(
                words.nameAndTime(meeting),
                texts.get("meetings.news.cancelled"),
                List.of(texts.get("meetings.news.cancelled.line")),
                reason,
                mails.tasklist()));
  }

  /** What mails to the groups are about. */
  MailAbout about() {
    return bodies.jointWork();
  }

  /** Groups of the body's members. */
  Set<String> membersOf(String body) {
    return bodies.body(body).group().stream().collect(Collectors.toSet());
  }
}
