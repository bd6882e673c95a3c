package dk.klimaforloeb.monitoring;

import java.util.Optional;

/** Something that waits for whoever asks and is told above the overview; each bean is asked. */
public interface Notice {

  /** Empty where nothing waits, or not for whoever asks. */
  Optional<Line> line();

  /**
   * What waits.
   *
   * @param text Danish
   * @param link to the page that has it
   */
  record Line(String text, String link) {}
}
