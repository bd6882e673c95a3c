package dk.klimaforloeb.absence;

import dk.klimaforloeb.notification.api.MailKind;

/**
 * What the mail to somebody who was named as a substitute shows, all of it ready to print.
 *
 * @param absent name of who will be away
 * @param firstDay in words
 * @param lastDay in words
 * @param link opens Tasklist
 */
@MailKind("substitute-named")
record CoverAsked(String absent, String firstDay, String lastDay, String link) {}
