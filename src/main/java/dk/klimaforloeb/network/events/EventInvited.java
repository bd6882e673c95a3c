package dk.klimaforloeb.network.events;

import dk.klimaforloeb.notification.api.MailKind;

/**
 * What the mail to somebody who is invited shows, all of it ready to print.
 *
 * @param behalf the municipality or group for which the reader is invited; null where there is none
 * @param onlineUrl null without one
 * @param link the reader's own, to answer
 */
@MailKind("event-invited")
record EventInvited(
    String title,
    String behalf,
    String when,
    String place,
    String onlineUrl,
    String programme,
    String payer,
    String replyBy,
    String link) {}
