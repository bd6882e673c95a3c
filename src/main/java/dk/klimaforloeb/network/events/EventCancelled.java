package dk.klimaforloeb.network.events;

import dk.klimaforloeb.notification.api.MailKind;

/** What the mail about an event that is not held shows, all of it ready to print. */
@MailKind("event-cancelled")
record EventCancelled(String title, String when, String reason) {}
