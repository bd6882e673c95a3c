package dk.klimaforloeb.agreement;

import java.util.List;
import java.util.Map;

/**
 * What came of work that the agreement asks for, told by whoever does it. Everybody who takes part
 * may read it: joint work by its name, the work of single municipalities in numbers only.
 */
public interface WorkDone {

  /** What is to be said, by the key of a task or a process, as {@link Agreement#basis} has it. */
  Map<String, List<Told>> told();

  /**
   * What came of something.
   *
   * @param sentence Danish
   * @param isDone whether what the work is for was reached, not only worked at
   */
  record Told(String sentence, boolean isDone) {}
}
