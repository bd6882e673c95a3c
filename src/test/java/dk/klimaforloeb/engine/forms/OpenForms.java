package dk.klimaforloeb.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.RecordHeader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** The open tasks of a case as who may work on them opens their forms, for tests to look at. */
public final class OpenForms {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> WHY_IT_LIES_HERE =
      Set.of("allocationReason", "allocationClause", "allocationClauseText");

  private final Cases cases;
  private final ProcessEngine engine;
  private final String businessKey;

  /**
   * @param businessKey of the case
   */
  public OpenForms(Cases cases, ProcessEngine engine, String businessKey) {
    this.cases = cases;
    this.engine = engine;
    this.businessKey = businessKey;
  }

  /**
   * All that the form of an open task offers, but for the municipality's name; why the task lies
   * here is looked for wherever the form has a place for it, and left out.
   */
  public Map<String, Object> offered(String element) {
    Task task = task(element);
    String group = group(task);
    VariableMap variables =
        cases.as(
            group + "-reader",
            group,
            task.getTenantId(),
            () -> engine.getFormService().getTaskFormVariables(task.getId()));
    Set<String> names = names(task);
    Map<String, Object> offered = new HashMap<>();
    variables.forEach(
        (name, value) -> {
          if (names.contains(name) && value != null && !name.equals("municipality")) {
            offered.put(
                name, variables.getValueTyped(name) instanceof JsonValue ? plain(value) : value);
          }
        });
    if (names.containsAll(WHY_IT_LIES_HERE)) {
      assertThat(offered).containsKeys(WHY_IT_LIES_HERE.toArray(String[]::new));
      offered.keySet().removeAll(WHY_IT_LIES_HERE);
    }
    // What may be chosen is the agreement's, whatever the case.
    offered.keySet().removeIf(name -> name.endsWith("Offered"));
    return offered;
  }

  /** What the case had been told before, with an earlier phase's form. */
  public OpenForms recorded(CaseRecords records, Class<?> type, Map<String, Object> values) {
    CaseKey key = new CaseKey(businessKey);
    records.add(
        new RecordHeader(
            key.municipalityCode().orElseThrow(),
            businessKey,
            "earlier",
            "earlier",
            "earlier",
            1,
            Instant.parse("2020-09-01T09:00:00Z"),
            null),
        type,
        values);
    return this;
  }

  /** A member of the task's group hands its form in. */
  public OpenForms handIn(String element, Map<String, Object> values) {
    Task task = task(element);
    cases.submit(group(task) + "-member", group(task), task, values);
    return this;
  }

  private Task task(String element) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(businessKey)
        .taskDefinitionKey(element)
        .singleResult();
  }

  private String group(Task task) {
    return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
        .map(IdentityLink::getGroupId)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Set<String> names(Task task) {
    try (InputStream form = engine.getFormService().getDeployedTaskForm(task.getId())) {
      return FormFile.names(JSON.readTree(form));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object plain(Object json) {
    try {
      return JSON.readValue(json.toString(), Object.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
