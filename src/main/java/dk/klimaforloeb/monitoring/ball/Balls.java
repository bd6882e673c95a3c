package dk.klimaforloeb.monitoring.ball;

import java.util.List;

/**
 * Who has the ball, and has had it.
 *
 * @param colours of all parties, and of nobody, in the order of the bars
 * @param parties who has had it longest first
 * @param cases by their municipalities' names
 * @param pieces each task as long as it lay with one party, the longest first
 */
record Balls(List<Colour> colours, List<Party> parties, List<Case> cases, List<Piece> pieces) {

  /** What a colour stands for. */
  record Colour(String party, String look) {}

  /**
   * A party.
   *
   * @param look class of its colour
   * @param casesNow in how many cases it has the ball
   * @param longestNow the task that it has had longest; null when it has none
   * @param days working days with the ball, of all cases together
   * @param pieces how many tasks it has done or has
   * @param median working days for a task that it has let go, Danish; null when there are too few
   * @param outliers tasks that took far longer than most of its tasks
   */
  record Party(
      String name,
      String look,
      int casesNow,
      Piece longestNow,
      int days,
      int pieces,
      String median,
      List<Piece> outliers) {}

  /**
   * A case.
   *
   * @param days how many working days it has lasted
   * @param isOver whether it has ended
   * @param now who has the ball, with the task, Danish; empty where nobody has
   * @param shares on how many of them each party had the ball, and nobody
   * @param why for what was waited when nobody had it; null when somebody always had
   */
  record Case(
      String key,
      String link,
      String municipality,
      String round,
      int days,
      boolean isOver,
      List<Piece> now,
      List<Share> shares,
      String why) {}

  /**
   * A party's part of a case's course.
   *
   * @param x where it begins on the bar, of 1000
   * @param width its length on the bar
   */
  record Share(String party, String look, int days, int x, int width) {}

  /**
   * A task as long as it lay with one party.
   *
   * @param since ISO day on which it came to them
   * @param until ISO day on which it left them; null while they have it
   * @param sinceText in Danish
   * @param untilText in Danish; null while they have it
   */
  record Piece(
      String key,
      String link,
      String municipality,
      String round,
      String party,
      String task,
      String since,
      String until,
      String sinceText,
      String untilText,
      int workingDays) {}
}
