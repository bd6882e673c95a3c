package dk.klimaforloeb.notification;

/**
 * What the mail to somebody who was named as a substitute shows, all of it ready to print.
 *
 * @param absent name of who will be away
 * @param firstDay in words
 * @param lastDay in words
 * @param link opens Tasklist
 */
record CoverAsked(String absent, String firstDay, String lastDay, String link) {

  /** Stem of the templates and kind of the mail. */
  static final String KIND = "substitute-named";
}
