package dk.klimaforloeb.notification.api;

/**
 * An open task as mails show it.
 *
 * @param taskName on one line
 * @param municipality whose case it is, null outside a municipality's case
 * @param dueOn the last day in words, null where there is none
 * @param link opens the task
 */
public record MailTask(String taskName, String municipality, String dueOn, String link) {}
