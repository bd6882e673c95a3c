package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.governance.report.DecisionItem;
import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What the mail with minutes or decisions shows, all of it ready to print.
 *
 * @param meeting which one, and when
 * @param minutes as typed
 * @param url of the minutes, null without
 * @param link opens Tasklist
 */
@MailKind("meeting-minutes")
record MinutesSent(String meeting, String minutes, String url, List<Item> items, String link) {

  /**
   * Something that was decided.
   *
   * @param outcome in words
   */
  record Item(String title, String outcome) {}

  static List<Item> items(List<DecisionItem> decided) {
    return decided.stream().map(item -> new Item(item.title(), item.outcome())).toList();
  }
}
