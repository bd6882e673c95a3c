package dk.klimaforloeb.monitoring.ball;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.monitoring.WatchedCases;
import dk.klimaforloeb.monitoring.WatchedCases.WatchedCase;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has and had the ball in the cases that whoever asks may read. */
@Component
class BallFigures {

  private final WatchedCases cases;
  private final BallCourses courses;
  private final Texts texts = new Texts("ball");

  BallFigures(WatchedCases cases, BallCourses courses) {
    this.cases = cases;
    this.courses = courses;
  }

  /** Of the cases chosen; a party chosen leaves the cases in which it had the ball. */
  Balls of(BallChoice choice) {
    return of(choice, readable());
  }

  /**
   * As {@link #of(BallChoice)}, for who has asked already.
   *
   * @param readable as {@link #readable} says
   */
  Balls of(BallChoice choice, List<WatchedCase> readable) {
    List<WatchedCase> chosen =
        readable.stream().filter(one -> choice.takesCase(one.municipality(), one.round())).toList();
    Balls all = new BallBoard(courses.of(chosen), texts).all();
    return new Balls(
        all.colours(),
        all.parties().stream().filter(party -> choice.takesParty(party.name())).toList(),
        all.cases().stream()
            .filter(one -> one.shares().stream().anyMatch(s -> choice.takesParty(s.party())))
            .toList(),
        all.pieces().stream().filter(piece -> choice.takesParty(piece.party())).toList());
  }

  /** All cases that whoever asks may read. */
  List<WatchedCase> readable() {
    return cases.all();
  }
}
