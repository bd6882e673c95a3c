package dk.klimaforloeb.e2e;

import org.junit.jupiter.api.AfterAll;

/** A suite on a demo of its own, which runs from before its first test until after its last. */
abstract class DemoSuite {

  static RunningProgram program;
  static Journeys journeys;

  /** On the evening before the agreement takes effect. */
  static void startTheProgram() throws Exception {
    program = RunningProgram.start();
    journeys = new Journeys(program::as);
  }

  /**
   * Later than that.
   *
   * @param time Danish local time
   */
  static void startTheProgramAt(String time) throws Exception {
    startTheProgram();
    journeys.moveClock(time);
  }

  @AfterAll
  static void stopTheProgram() throws Exception {
    if (program != null) {
      program.close();
      program = null;
    }
  }
}
