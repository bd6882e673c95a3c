package dk.klimaforloeb.monitoring.mails;

import java.util.List;

/**
 * Mails that were asked for, the newest first.
 *
 * @param mails a page of them
 * @param count how many there are in all, in Danish; from a thousand on not exactly
 * @param next id to ask for the page after this one by; null on the last
 */
record MailPage(List<Line> mails, String count, String next) {

  /**
   * A mail.
   *
   * @param moment when it was written, in Danish
   * @param day the same as an ISO date
   * @param to to whom it went by role; where none, how else in Danish
   * @param person the reader's name; null for who does not see people
   * @param address null for the same, and where there is none
   * @param about whose case it is about
   * @param link to the case page; null where it is about no municipality's case
   * @param state code of the status
   * @param stateText the status in a word or two
   * @param status what became of it, a Danish sentence
   * @param whatToDo null where nothing is to be done
   * @param attempts how often it was tried
   * @param text where its text is read; null where it is not for whoever asks
   */
  record Line(
      String id,
      String moment,
      String day,
      String subject,
      String to,
      String person,
      String address,
      String about,
      String link,
      String state,
      String stateText,
      String status,
      String whatToDo,
      int attempts,
      String text) {}
}
