package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.cases.Recorded;
import java.util.List;
import java.util.Map;

/**
 * A form that somebody handed in before.
 *
 * @param record what was recorded, with its newest values
 * @param task the Danish name that the task had
 * @param values those that may be corrected
 */
public record HandedIn(Recorded<Map<String, Object>> record, String task, List<Value> values) {

  /**
   * One of its values.
   *
   * @param name of the value in the record
   * @param label of its field, in Danish
   * @param text the value as people write it
   */
  public record Value(String name, String label, String text) {}
}
