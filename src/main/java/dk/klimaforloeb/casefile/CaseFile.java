package dk.klimaforloeb.casefile;

import java.util.List;

/**
 * A case as people read it; all texts Danish, all lists in the order in which they are read.
 *
 * @param key business key
 * @param title the municipality
 * @param round its round
 * @param caseNumber the municipality's own number; null where nobody told it
 * @param ended how and when it ended; null while it runs
 * @param isPlanInForce whether it ended as everybody wishes
 * @param phases the phase line
 * @param ball who has to do something now
 * @param waits what it waits for when nobody has
 * @param next the next milestone; null when there is none
 * @param people whom to reach
 * @param tasks open tasks beside those that hold the ball
 * @param documents links that were handed in, the newest first
 * @param events what happened, the newest first
 * @param mails what was written to whom, the newest first
 */
record CaseFile(
    String key,
    String title,
    String round,
    String caseNumber,
    String ended,
    boolean isPlanInForce,
    List<PhaseLine> phases,
    List<OpenTask> ball,
    List<String> waits,
    String next,
    List<Contact> people,
    List<OpenTask> tasks,
    List<Document> documents,
    List<Event> events,
    List<Mail> mails) {

  /**
   * A phase on the line.
   *
   * @param state skipped, done, running, ahead or never: its look
   * @param when from when to when, or why not
   */
  record PhaseLine(String name, String state, String when, List<MilestoneLine> milestones) {}

  /**
   * A milestone below its phase.
   *
   * @param when the day on which it was reached or is planned
   */
  record MilestoneLine(String name, String when, boolean isReached, boolean isLate) {}

  /**
   * A task that somebody has.
   *
   * @param party Danish name of the group
   * @param person who has taken it; null while nobody has
   * @param since the day on which it came
   * @param due the last day in words; null without one
   * @param planned the day that is planned, in words; null where there is a last day
   * @param link to the task; null where whoever reads may not work on it
   */
  record OpenTask(
      String id,
      String name,
      String party,
      String person,
      String since,
      String due,
      String planned,
      boolean isLate,
      String link) {}

  /** Whom to reach, and how; what is not known is null. */
  record Contact(String role, String name, String mail, String phone) {}

  /** A link that somebody handed in. */
  record Document(String label, String url, String from, String day) {}

  /**
   * Something that happened.
   *
   * @param moment in words
   * @param day ISO date, for machines
   * @param by whose act it was; null for what happened by itself
   * @param lines what was said
   */
  record Event(String moment, String day, String what, String by, List<Line> lines) {}

  /**
   * What was said in one field.
   *
   * @param link the address that the text is; null for other texts
   */
  record Line(String label, String text, String link) {}

  /** A mail. */
  record Mail(String moment, String subject, String to, String status, boolean isAmiss) {}
}
