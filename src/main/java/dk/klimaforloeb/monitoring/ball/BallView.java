package dk.klimaforloeb.monitoring.ball;

import dk.klimaforloeb.engine.pages.Option;
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
    String query) {}
