package dk.klimaforloeb.governance.overview;

import java.util.List;

/**
 * A steering group today, all of it ready to print in Danish.
 *
 * @param id in the agreement's file
 * @param seats how many the agreement gives it
 * @param members who sits in it
 * @param meetings those that are called and not over, the nearest first
 * @param waiting titles of the matters that wait for a meeting
 * @param toDo what was decided and is not carried out
 */
record SteeringGroup(
    String id,
    String name,
    int seats,
    List<Member> members,
    List<Upcoming> meetings,
    List<String> waiting,
    List<ToDo> toDo) {

  /**
   * Somebody who sits in it.
   *
   * @param home the municipality or the party
   * @param seat as the agreement names it
   * @param substitute whether the member steps in
   * @param since first day
   */
  record Member(
      String name, String title, String home, String seat, boolean substitute, String since) {}

  /**
   * A meeting.
   *
   * @param lacks what is still missing, a sentence each
   */
  record Upcoming(String name, String time, String place, List<String> lacks) {}

  /**
   * A decision that somebody has to carry out.
   *
   * @param by name of the group
   * @param due last day
   * @param overdue whether that is over
   */
  record ToDo(String title, String meeting, String by, String due, boolean overdue) {}
}
