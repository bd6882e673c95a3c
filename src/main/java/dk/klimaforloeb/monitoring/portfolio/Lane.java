package dk.klimaforloeb.monitoring.portfolio;

import java.util.List;

/**
 * How one municipality stands.
 *
 * @param key business key of its last journey; null before the first
 * @param link to the case page; null before the first journey
 * @param municipality its name
 * @param round its round
 * @param phase the phase under way; null where none is
 * @param phaseRank its place in the course from 1; 0 where none is
 * @param health code of {@link Health}
 * @param healthText in Danish
 * @param reason why, in Danish
 * @param balls who has something to do, for how long
 * @param waits what it waits for when nobody has
 * @param next the next milestone; null where there is none
 * @param nextOn its ISO day; null where nobody has said
 * @param nextText its day in Danish
 * @param late how many tasks are over their last day, those beside the case included
 * @param marks milestones with a day, by their place on the line of time
 * @param told the milestones in words
 */
record Lane(
    String key,
    String link,
    String municipality,
    String round,
    String phase,
    int phaseRank,
    String health,
    String healthText,
    String reason,
    List<Ball> balls,
    String waits,
    String next,
    String nextOn,
    String nextText,
    int late,
    List<Mark> marks,
    String told) {

  /**
   * Who has the ball.
   *
   * @param party Danish name of the group
   * @param task Danish name of the task
   * @param workingDays since it came
   * @param isOwn whether the party is the municipality itself
   */
  record Ball(String party, String task, int workingDays, boolean isOwn) {}

  /**
   * A milestone on the line of time.
   *
   * @param x 0 to 1000, the agreement's first and last day
   * @param look reached, planned or late
   * @param title its name and day
   */
  record Mark(int x, String look, String title) {}
}
