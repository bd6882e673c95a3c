package dk.klimaforloeb.agreement;

import java.util.List;
import java.util.Map;

/**
 * What came of work that the agreement asks for, told by whoever does it. Everybody who takes part
 * may read it: joint work by its name, the work of single municipalities in numbers only.
 */
public interface WorkDone {

  /** By the key of a task or a process, as {@link Agreement#basis} has it, Danish sentences. */
  Map<String, List<String>> sentences();
}
