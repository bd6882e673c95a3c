package dk.klimaforloeb.notification;

/** A mail as it is read: the same in HTML and in plain text. */
record MailBody(String subject, String text, String html) {}
