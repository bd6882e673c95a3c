package dk.klimaforloeb.engine.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The wrong fields of one submission, each with what to do about it. */
public final class Refusals {

  private final UnaryOperator<String> nameOf;
  private final UnaryOperator<String> labelOf;
  private final Map<String, String> reasons = new LinkedHashMap<>();

  /**
   * @param nameOf the key that this version of the form has for a field's newest one
   * @param labelOf the Danish label of a field's key
   */
  Refusals(UnaryOperator<String> nameOf, UnaryOperator<String> labelOf) {
    this.nameOf = nameOf;
    this.labelOf = labelOf;
  }

  /**
   * Refuses a field; the first reason given for a field stands.
   *
   * @param key the field's key
   * @param reason in Danish, what to do
   */
  public void add(String key, String reason) {
    reasons.putIfAbsent(nameOf.apply(key), reason);
  }

  /** Whether nothing was refused. */
  public boolean isEmpty() {
    return reasons.isEmpty();
  }

  boolean concerns(String key) {
    return reasons.containsKey(key);
  }

  /** One line that names key and label of each wrong field. */
  String message() {
    return reasons.entrySet().stream()
        .map(e -> labelOf.apply(e.getKey()) + " (" + e.getKey() + "): " + e.getValue())
        .collect(Collectors.joining(" · "));
  }
}
