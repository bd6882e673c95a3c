package dk.klimaforloeb.demo;

import java.time.OffsetDateTime;

/** A mail that the demo's own mail server took in, as the public contract shows it. */
record CaughtMail(
    String messageId,
    String to,
    String subject,
    String text,
    String html,
    OffsetDateTime receivedAt) {}
