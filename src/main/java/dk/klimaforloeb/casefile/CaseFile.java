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
 * @param dossier how the plan stands by the framework
 * @param sparring the ledger of sessions
 * @param data what was ordered and delivered
 * @param notes of those who read the case, the newest first
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
    List<Mail> mails,
    Dossier dossier,
    Sparring sparring,
    List<DataOrder> data,
    List<Note> notes) {

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
   * @param person who has taken it; null while nobody has, and where names are not for whoever asks
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

  /**
   * How the plan stands by the framework.
   *
   * @param isBegun whether anything was said of it yet
   * @param draft the newest version of the draft; null while there is none
   * @param draftUrl where it lies
   * @param remarks what the coordinator remarked on the whole; null where nothing was
   */
  record Dossier(
      String edition,
      boolean isBegun,
      String draft,
      String draftUrl,
      String remarks,
      List<Criterion> criteria) {}

  /**
   * A section of the framework; what was not said is null.
   *
   * @param own the municipality's own answer
   * @param isMissing whether by that something is missing
   * @param sparring what became of each session on it
   * @param found how the assessors found it
   * @param isToRevise whether they want it revised
   */
  record Criterion(
      String title,
      String own,
      String ownRemark,
      boolean isMissing,
      List<String> sparring,
      String found,
      String foundRemark,
      boolean isToRevise) {}

  /**
   * The ledger of sparring.
   *
   * @param hours all that were spent; null where none were noted
   */
  record Sparring(String hours, List<Session> sessions) {}

  /**
   * A session; what is not known is null.
   *
   * @param state what became of it
   * @param wanted the day on which it was asked for
   * @param at for when it was arranged
   * @param partner the municipality whose staff gives it
   * @param reason why it was not held
   * @param topics what it dealt with
   */
  record Session(
      String subject,
      String state,
      String wanted,
      String at,
      String form,
      String partner,
      String reason,
      String hours,
      String topics,
      List<String> criteria,
      List<String> agreements) {}

  /**
   * An order of data.
   *
   * @param promised until when delivery was promised; null where it was not
   * @param remarks what was said of it last; null where nothing was
   */
  record DataOrder(
      String dataSet,
      String state,
      String ordered,
      String promised,
      String remarks,
      List<Delivery> deliveries) {}

  /** What was delivered, where it lies, and what is to be known of its quality. */
  record Delivery(String on, String what, String url, String quality) {}

  /**
   * A note.
   *
   * @param number by which it is taken back
   * @param text null of one that was taken back
   * @param task on which it was written; null for none
   * @param mayWithdraw whether whoever reads may take it back
   */
  record Note(
      long number,
      String text,
      String by,
      String moment,
      String task,
      boolean isWithdrawn,
      boolean mayWithdraw) {}
}
