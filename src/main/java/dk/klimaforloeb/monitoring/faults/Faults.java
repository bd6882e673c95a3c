package dk.klimaforloeb.monitoring.faults;

import java.util.List;

/**
 * What is wrong at a moment, in words.
 *
 * @param at when it was looked at, Danish
 * @param mails what keeps mails from leaving, that which hits the most first
 * @param work where work has stopped, that which hits the most first
 */
record Faults(String at, List<OfMails> mails, List<OfWork> work) {

  /** How many there are. */
  int count() {
    return mails.size() + work.size();
  }

  /**
   * Something that keeps mails from leaving.
   *
   * @param cause what sending again takes
   * @param text what is wrong
   * @param address the one that failed; null when the server is at fault
   * @param reply the mail server's own words; null when it gave none
   * @param note what the program met at the server, where that gave no words; null for none
   * @param since when it was first met, Danish
   * @param failed how many wait until somebody mends it; null for none
   * @param deferred how many the program tries by itself, and when; null for none
   * @param about whose mails they are
   * @param more how many others they are about; null where all are told
   * @param ledger where the mails stand
   * @param task name of the task about it; null while there is none
   * @param taskLink where it is done; null for whom it does not lie with
   * @param button what sending them again is called; null for who may not
   * @param who else may, where whoever asks may not
   */
  record OfMails(
      String cause,
      String text,
      String whatToDo,
      String address,
      String reply,
      String note,
      String since,
      String failed,
      String deferred,
      List<Concerned> about,
      String more,
      String ledger,
      String task,
      String taskLink,
      String button,
      String who) {}

  /**
   * Whom a fault concerns.
   *
   * @param of the journey, or what it is instead
   * @param link to the case page; null where it is no municipality's journey
   * @param how many mails
   */
  record Concerned(String of, String link, String how) {}

  /**
   * A step at which work has stopped for one kind of reason.
   *
   * @param kind what retrying takes
   * @param text which step, and how many times
   * @param why in words that are no computer's
   * @param meaning what it means for the cases
   * @param places where it stopped, the longest first
   * @param more how many others; null where all are told
   * @param button what trying it again is called; null for who may not, and where it cannot be
   * @param who else may, where whoever asks may not
   * @param technical the program's own words, each once, for administrators; none for others
   */
  record OfWork(
      String kind,
      String text,
      String why,
      String meaning,
      String whatToDo,
      List<Place> places,
      String more,
      String button,
      String who,
      List<String> technical) {}

  /**
   * A place at which work stopped.
   *
   * @param of the journey, or what it is instead
   * @param link to the case page; null where it is no municipality's journey
   * @param way to the process on its diagram; null for the same
   * @param since Danish
   * @param tries how many times the program tried
   */
  record Place(String of, String link, String way, String since, String tries) {}
}
