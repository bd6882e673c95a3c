package dk.klimaforloeb.programme;

import dk.klimaforloeb.notification.api.MailKind;

/**
 * What the mail to a municipality whose journey goes on after the agreement shows, all of it ready
 * to print.
 *
 * @param municipality its name
 * @param agreement its name
 * @param receiver who follows the journey, as it was typed
 * @param link opens Tasklist
 */
@MailKind("journey-handed-over")
record HandedOver(String municipality, String agreement, String receiver, String link) {}
