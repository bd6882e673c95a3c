package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.List;

/** Names in the process {@code deadline-watch}. */
final class DeadlineWatchModel {

  static final String KEY = "deadline-watch";

  /** Whether there is anything to do today. */
  static final ProcessVariable<Boolean> WORK_LEFT = ProcessVariable.of("workLeft", Boolean.class);

  /** The engine's ids of the tasks whose delay somebody has to follow up. */
  static final ProcessVariable<List<String>> MISSED_TASKS =
      ProcessVariable.listOf("missedTasks", String.class);

  /** One of them. */
  static final ProcessVariable<String> MISSED_TASK = ProcessVariable.of("missedTask", String.class);

  private DeadlineWatchModel() {}
}
