package dk.klimaforloeb.network.events;

import dk.klimaforloeb.notification.api.MailKind;

/** What the mail to somebody who waited and has a seat now shows, all of it ready to print. */
@MailKind("event-seat-free")
record EventSeatFree(String title, String when, String place, String replyBy, String link) {}
