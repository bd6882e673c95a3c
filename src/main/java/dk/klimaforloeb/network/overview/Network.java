package dk.klimaforloeb.network.overview;

import java.util.List;

/**
 * What is done together, as it is for whoever asks.
 *
 * @param expected events of the agreement that nobody has planned yet
 * @param planned those to come
 * @param past those held or cancelled, the newest first
 * @param groups working groups, also those that are dissolved
 */
record Network(
    List<Expected> expected, List<Planned> planned, List<Past> past, List<Group> groups) {

  /**
   * A working group.
   *
   * @param period Danish
   * @param homes where its members are employed, each once
   * @param members their names, for the programme's people; else none
   */
  record Group(
      String title,
      String purpose,
      String period,
      String hotDesk,
      boolean isDissolved,
      List<String> homes,
      List<String> members) {}

  /** An event of the agreement without a day. */
  record Expected(String name, String period) {}

  /**
   * An event to come.
   *
   * @param kind Danish
   * @param startsOn ISO day
   * @param onlineUrl null without one
   * @param payer Danish name
   * @param coming how many have a seat
   * @param waiting how many wait for one
   * @param participants those who come, for those who may know; else none
   * @param calendar link to it as a file for calendars
   */
  record Planned(
      long number,
      String kind,
      String title,
      String startsOn,
      String when,
      String place,
      String onlineUrl,
      String programme,
      String payer,
      int seats,
      int coming,
      int waiting,
      String replyBy,
      List<String> participants,
      String calendar) {}

  /**
   * An event that is over.
   *
   * @param numberPresent null where it was not held
   * @param reason why it was not held; null where it was
   * @param participants those who were to come, for those who may know; else none
   */
  record Past(
      long number,
      String kind,
      String title,
      String startsOn,
      String when,
      String place,
      Integer numberPresent,
      String reason,
      List<String> participants) {}
}
