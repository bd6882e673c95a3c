package dk.klimaforloeb.network.events;

import dk.klimaforloeb.notification.api.MailKind;

/**
 * What the reminder to somebody who comes shows, all of it ready to print.
 *
 * @param onlineUrl null without one
 * @param link the reader's own
 */
@MailKind("event-near")
record EventNear(
    String title, String when, String place, String onlineUrl, String programme, String link) {}
