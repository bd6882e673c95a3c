package dk.klimaforloeb.network.events;

import dk.klimaforloeb.notification.api.MailKind;

/**
 * What the mail about an event that is held in another way shows, all of it ready to print.
 *
 * @param onlineUrl null without one
 * @param link the reader's own, to answer
 */
@MailKind("event-changed")
record EventChanged(
    String title,
    String reason,
    String when,
    String place,
    String onlineUrl,
    String replyBy,
    String link) {}
