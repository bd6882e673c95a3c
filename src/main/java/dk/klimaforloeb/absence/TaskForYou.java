package dk.klimaforloeb.absence;

import dk.klimaforloeb.notification.api.MailKind;
import dk.klimaforloeb.notification.api.MailTask;

/**
 * What the mail about a task that was handed on to somebody shows, all of it ready to print.
 *
 * @param formerHolder name of who had it
 * @param reason as it was typed
 */
@MailKind("task-handed-on")
record TaskForYou(MailTask task, String formerHolder, String reason) {}
