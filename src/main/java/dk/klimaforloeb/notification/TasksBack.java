package dk.klimaforloeb.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What the mail about tasks that went back to their group shows, all of it ready to print.
 *
 * @param formerHolder name of who had them
 * @param tasks those that lie with a group of the recipient
 */
record TasksBack(String formerHolder, List<Row> tasks) {

  /** Stem of the templates and kind of the mail. */
  static final String KIND = "tasks-given-back";

  /**
   * One of the tasks.
   *
   * @param municipality whose case it is, null outside a municipality's case
   * @param dueOn the last day, null where there is none
   * @param link opens the task
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Row(String taskName, String municipality, String dueOn, String link) {}
}
