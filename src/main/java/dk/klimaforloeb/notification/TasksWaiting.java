package dk.klimaforloeb.notification;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What the mail to a new member of a group shows, all of it in Danish and ready to print.
 *
 * @param groups names of the groups, joined
 * @param count how many tasks wait, with the word for them
 * @param tasks the first of them, those with the nearest deadline first
 * @param more that there are more than those shown; null when there are not
 * @param link opens Tasklist
 */
@MailKind(TasksWaiting.KIND)
record TasksWaiting(String groups, String count, List<Task> tasks, String more, String link) {

  static final String KIND = "tasks-waiting";

  /**
   * A task that waits.
   *
   * @param taskName what is to be done
   * @param municipality whose case it is, null outside a municipality's case
   * @param dueOn the last day, null where there is none
   * @param group with whom it lies
   * @param taskLink opens it
   */
  record Task(String taskName, String municipality, String dueOn, String group, String taskLink) {}
}
