package dk.klimaforloeb.notification.api;

import java.time.Instant;
import java.util.List;

/**
 * What keeps mails from leaving, for whoever asks: it names people and has the mail server's words,
 * so it is told to those who see other people, and of the tenants that each is a member of.
 */
public interface MailObstacles {

  /** Those that hit the most mails first; none for who does not see other people. */
  List<Obstacle> all();

  /** How many {@link #all} has, without all that it tells of each. */
  int count();

  /** Whether whoever asks may have the mails sent again. */
  boolean maySendAgain();

  /**
   * Has all mails of a cause sent now.
   *
   * @param cause as an obstacle has it
   * @return how many; 0 where none fails for it any more, or none that whoever asks may know of
   * @throws dk.klimaforloeb.engine.Refused to who may not, with 403
   */
  int sendAgain(String cause);

  /**
   * An obstacle.
   *
   * @param cause what {@link #sendAgain} takes
   * @param text what is wrong, Danish, without an end
   * @param whatToDo Danish
   * @param person name of whose address it is; null when the server is at fault
   * @param address the one that failed; null for the same
   * @param reply the mail server's own words, or what the program met when it gave none; may be
   *     null
   * @param since when it was first met
   * @param next when the program tries by itself next; null where it does not
   * @param failed how many mails wait until somebody mends it
   * @param deferred how many are tried again by themselves
   * @param hits what the mails are about
   * @param task about it; null while there is none
   */
  record Obstacle(
      String cause,
      String text,
      String whatToDo,
      String person,
      String address,
      String reply,
      Instant since,
      Instant next,
      int failed,
      int deferred,
      List<Hit> hits,
      Task task) {}

  /**
   * Mails about one case.
   *
   * @param tenant whose they are
   * @param caseKey business key; null where they are about no single case
   */
  record Hit(String tenant, String caseKey, int mails) {}

  /**
   * The task in which somebody mends it.
   *
   * @param isOwn whether it lies with whoever asks, or a group of that person
   */
  record Task(String id, String name, boolean isOwn) {}
}
