package dk.klimaforloeb.absence;

import dk.klimaforloeb.notification.api.MailKind;
import dk.klimaforloeb.notification.api.MailTask;
import java.util.List;

/**
 * What the mail about tasks that went back to their group shows, all of it ready to print.
 *
 * @param formerHolder name of who had them
 * @param tasks those that lie with a group of the recipient
 */
@MailKind("tasks-given-back")
record TasksBack(String formerHolder, List<MailTask> tasks) {}
