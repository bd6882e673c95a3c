package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What a person submitted, reduced to the fields whose case holds, each of the type that its form
 * field has. A field left out is null, or an empty list.
 *
 * @param task the task, also the scope in which process variables may be set
 * @param values by key: String, Boolean, BigDecimal, LocalDate, LocalDateTime, List of String, or
 *     List of Map
 * @param person user id of who submitted; null when the engine did
 * @param at when, on the programme clock
 */
public record Submission(DelegateTask task, Map<String, Object> values, String person, Instant at) {

  /** Texts, and the chosen value of a choice. */
  public String text(String key) {
    return (String) values.get(key);
  }

  /** Whether the choice has this value. */
  public boolean is(String key, String choice) {
    return choice.equals(values.get(key));
  }

  /** A day. */
  public LocalDate date(String key) {
    return (LocalDate) values.get(key);
  }

  /** A day and time, Danish local time. */
  public LocalDateTime dateTime(String key) {
    return (LocalDateTime) values.get(key);
  }

  /** A number. */
  public BigDecimal number(String key) {
    return (BigDecimal) values.get(key);
  }

  /** A yes or no; null when not answered. */
  public Boolean flag(String key) {
    return (Boolean) values.get(key);
  }

  /** Chosen values, in the order given. */
  public List<String> choices(String key) {
    List<?> chosen = (List<?>) values.getOrDefault(key, List.of());
    return chosen.stream().map(String.class::cast).toList();
  }

  /** Rows of a list, each with the values of its own fields by key; in the order given. */
  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> rows(String key) {
    return (List<Map<String, Object>>) values.getOrDefault(key, List.of());
  }

  /** The case that the task belongs to. */
  public CaseKey caseKey() {
    return CaseKey.of(task);
  }
}
