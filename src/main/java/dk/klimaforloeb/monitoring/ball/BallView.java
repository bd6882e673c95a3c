package dk.klimaforloeb.monitoring.ball;

import java.util.List;

/**
 * The page of the ball.
 *
 * @param today in Danish
 * @param query the choices as an address has them, for the file to download
 */
record BallView(
    String today,
    Balls balls,
    List<Option> rounds,
    List<Option> parties,
    List<Option> municipalities,
    String query) {

  /** One choice of a filter. */
  record Option(String value, boolean isChosen) {}
}
