package dk.klimaforloeb.engine.readable;

import java.time.Instant;
import java.util.List;

/**
 * A form that was handed in in a case, in words.
 *
 * @param number the order of registration
 * @param at on the programme clock
 * @param person user id; null when the engine did it
 * @param task the Danish name that the task had
 * @param element id of the task in its process
 * @param process key of the process
 * @param instance the process instance in which it was handed in
 * @param lines what it says, in the form's order, without what is empty
 */
public record Entry(
    long number,
    Instant at,
    String person,
    String task,
    String element,
    String process,
    String instance,
    List<Line> lines) {

  /**
   * One field.
   *
   * @param label Danish
   * @param text with line breaks between several values
   * @param isLink whether the text is an address of the web
   */
  public record Line(String label, String text, boolean isLink) {}
}
