package dk.klimaforloeb.engine.cases;

import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * The business key of a case, {@code <agreement>/<municipality code>/<round>} for a municipality's
 * journey, {@code <agreement>} for the programme itself and {@code <agreement>:joint} for what is
 * done for all together. The one place that puts keys together and takes them apart.
 *
 * @param value as the engine has it, for example {@code midtjylland-2020/0710/1}
 */
public record CaseKey(String value) {

  private static final String SEPARATOR = "/";
  private static final String JOINT = ":joint";

  /** The key of a municipality's journey in a round. */
  public static CaseKey of(String agreement, String municipalityCode, String round) {
    return new CaseKey(String.join(SEPARATOR, agreement, municipalityCode, round));
  }

  /**
   * The key of what is done for all municipalities together while an agreement runs: meetings,
   * events, money. The running agreement itself has the key of the agreement alone.
   */
  public static CaseKey ofJointWork(String agreement) {
    return new CaseKey(agreement + JOINT);
  }

  /** The case that an execution belongs to. */
  public static CaseKey of(DelegateExecution execution) {
    return new CaseKey(execution.getProcessBusinessKey());
  }

  /** The case that a task belongs to. */
  public static CaseKey of(DelegateTask task) {
    return of(task.getExecution());
  }

  /**
   * All keys of an agreement's journeys, for a query's {@code like}.
   *
   * @param agreement the agreement's key; its own {@code %} and {@code _} are not escaped
   */
  public static String allOf(String agreement) {
    return agreement + SEPARATOR + "%";
  }

  /** As {@link #allOf(String)}, of one municipality. */
  public static String allOf(String agreement, String municipalityCode) {
    return allOf(agreement + SEPARATOR + municipalityCode);
  }

  /** Several as a query of the engine takes them. */
  public static String[] values(Collection<CaseKey> keys) {
    return keys.stream().map(CaseKey::value).toArray(String[]::new);
  }

  /**
   * The municipalities of journeys, each once, as a query of the engine takes their tenants.
   *
   * @throws java.util.NoSuchElementException when one is no municipality's
   */
  public static String[] municipalityCodes(Collection<CaseKey> journeys) {
    return journeys.stream()
        .map(key -> key.municipalityCode().orElseThrow())
        .distinct()
        .toArray(String[]::new);
  }

  /** The key of the agreement. */
  public String agreement() {
    return part(0).orElseThrow().replace(JOINT, "");
  }

  /** The municipality's code; none for what concerns the whole programme. */
  public Optional<String> municipalityCode() {
    return part(1);
  }

  /** The round, or the pioneers' letter; none for what concerns the whole programme. */
  public Optional<String> round() {
    return part(2);
  }

  /** Where the case page is, for a municipality's journey: a path with a leading slash. */
  public String page() {
    return "/sag/" + value;
  }

  /**
   * Where the way of one of the case's processes is shown on its diagram, as {@link #page}.
   *
   * @param instance the engine's id of the process instance
   */
  public String pageOf(String instance) {
    return page() + "/forloeb/" + instance;
  }

  private Optional<String> part(int index) {
    String[] parts = value.split(SEPARATOR, -1);
    return index < parts.length ? Optional.of(parts[index]) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
