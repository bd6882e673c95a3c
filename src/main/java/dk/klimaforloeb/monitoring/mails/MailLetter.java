package dk.klimaforloeb.monitoring.mails;

import java.util.List;

/**
 * A mail with its text.
 *
 * @param text null where the program of today cannot make it
 * @param failures attempts that failed
 */
record MailLetter(MailPage.Line mail, String text, List<Failure> failures) {

  /**
   * An attempt that failed.
   *
   * @param moment in Danish
   * @param address null for who sees no people
   * @param words the mail server's own; null for the same
   */
  record Failure(String moment, String address, String words) {}
}
