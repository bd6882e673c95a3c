package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.governance.report.DecisionItem;
import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What the mail shows that asks the members of a body to answer in writing, all of it ready to
 * print.
 *
 * @param body the Danish name
 * @param until when answers are to be in
 * @param link opens Tasklist
 */
@MailKind("written-treatment")
record WrittenTreatment(String body, String until, List<Item> items, String link) {

  /**
   * Something to be decided.
   *
   * @param text may be empty
   * @param proposals each reads well after "at"
   */
  record Item(String title, String text, List<String> proposals) {

    static Item of(DecisionItem item) {
      return new Item(item.title(), item.text(), item.proposals());
    }
  }
}
