package dk.klimaforloeb.notification;

import dk.klimaforloeb.notification.api.MailKind;

/**
 * What the mail about a new task shows, all of it in Danish and ready to print.
 *
 * @param taskName what is to be done
 * @param municipality whose case it is, null outside a municipality's case
 * @param phase of the case, null where there is none
 * @param dueOn the last day, null where there is none
 * @param group through which the recipient got it
 * @param reason why the agreement puts the task there, null where it was not allocated
 * @param link opens the task
 * @param caseLink opens the case page, null outside a municipality's case
 */
@MailKind(TaskAssigned.KIND)
record TaskAssigned(
    String taskName,
    String municipality,
    String phase,
    String dueOn,
    String group,
    String reason,
    String link,
    String caseLink) {

  static final String KIND = "task-assigned";
}
