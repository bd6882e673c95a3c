package dk.klimaforloeb.governance.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The reports of the steering groups, as the process of a meeting moves them: opened, commented,
 * frozen, sent. Nothing here checks a person's rights; it is called where nobody is logged in.
 */
public interface Reports {

  /**
   * Opens a report that people may comment until it is frozen.
   *
   * @param body id of the group whose report it is
   * @param title as it is printed, in Danish, for example of the meeting that it is for
   * @param from first day of the period
   * @param to last day of the period, which may lie in the future
   * @return its id
   */
  long open(String body, String title, LocalDate from, LocalDate to);

  /**
   * Asks each of {@link #municipalitiesWithoutComment} by mail to comment its line, and keeps the
   * last day; called again it asks those who still have not.
   *
   * @param lastDay the last day for comments; the freeze ends the time for them, not this day
   * @throws IllegalStateException when it is frozen or dropped
   */
  void askForComments(long id, LocalDate lastDay);

  /**
   * Codes of the municipalities whose case runs and that have not commented their line, in the
   * agreement's order; those that have not begun or have ended may comment too, but are not missed.
   */
  List<String> municipalitiesWithoutComment(long id);

  /**
   * Computes the report from the cases as they are now, numbers it and keeps it with its PDF for
   * good. Frozen already it stays as it is, whatever is given; of two at once the first counts.
   *
   * @param sought what is to be decided
   * @param ofLastTime what was decided last time, each with what became of it
   * @throws IllegalStateException when it was dropped
   */
  void freeze(long id, List<DecisionItem> sought, List<DecisionItem> ofLastTime);

  /**
   * Mails the newest version, the page in the mail and the PDF attached, to each who is a member of
   * these groups now; the groups are told of a correction too.
   *
   * @param groups ids of groups
   * @throws IllegalStateException when it is not frozen
   */
  void sendPack(long id, Collection<String> groups);

  /**
   * Mails that the meeting was held and what was decided, with a link to the report, to each who is
   * a member of these groups now.
   *
   * @param decided what was decided, each with its outcome
   */
  void sendOrientation(long id, Collection<String> groups, List<DecisionItem> decided);

  /** Gives up a report that is not frozen, as when the meeting is cancelled; a frozen one stays. */
  void drop(long id);

  /** Empty where there is no such report, or it was dropped. */
  Optional<ReportSummary> summary(long id);
}
