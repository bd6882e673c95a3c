package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What the mail shows that reminds of tasks, all of it in Danish and ready to print.
 *
 * @param subject what it is about
 * @param cases the tasks, those of a municipality together
 */
@MailKind("deadlines-near")
record DeadlinesNear(String subject, List<Case> cases) {

  /**
   * The tasks of one municipality.
   *
   * @param municipality null for those outside of all cases
   */
  record Case(String municipality, List<Task> tasks) {}

  /**
   * A task.
   *
   * @param name what is to be done
   * @param state what stands before the date: that it comes, or that it has passed
   * @param when the due date and how far away it is
   * @param link opens the task
   */
  record Task(String name, String state, String when, String link) {}
}
