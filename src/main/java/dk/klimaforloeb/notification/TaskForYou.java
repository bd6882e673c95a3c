package dk.klimaforloeb.notification;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What the mail about a task that was handed on to somebody shows, all of it ready to print.
 *
 * @param formerHolder name of who had it
 * @param municipality whose case it is, null outside a municipality's case
 * @param dueOn the last day, null where there is none
 * @param reason as it was typed
 * @param link opens the task
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskForYou(
    String taskName,
    String formerHolder,
    String municipality,
    String dueOn,
    String reason,
    String link) {

  /** Stem of the templates and kind of the mail. */
  static final String KIND = "task-handed-on";
}
