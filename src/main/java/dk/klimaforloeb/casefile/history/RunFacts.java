package dk.klimaforloeb.casefile.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.readable.DeployedForms;
import dk.klimaforloeb.engine.readable.ReadableForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/**
 * What a process of a case knows, in words: its variables by the labels of the forms in which they
 * were typed. A variable that no form has is for the program alone and is left out.
 */
@Component
class RunFacts {

  private final HistoryService historyService;
  private final DeployedForms forms;
  private final ReadableForm readable;
  private final ObjectMapper json;
  private final Clock clock;

  RunFacts(
      HistoryService historyService,
      DeployedForms forms,
      ReadableForm readable,
      ObjectMapper json,
      Clock clock) {
    this.historyService = historyService;
    this.forms = forms;
    this.readable = readable;
    this.json = json;
    this.clock = clock;
  }

  /** In the order of the tasks, without what is empty. */
  List<RunStory.Fact> of(List<HistoricTaskInstance> tasks, String instance) {
    JsonNode values = values(instance);
    Map<String, RunStory.Fact> facts = new LinkedHashMap<>();
    tasks.stream()
        .map(forms::of)
        .distinct()
        .flatMap(form -> readable.lines(values, form).stream())
        .forEach(line -> facts.put(line.label(), new RunStory.Fact(line.label(), line.text())));
    return List.copyOf(facts.values());
  }

  private JsonNode values(String instance) {
    ObjectNode values = json.createObjectNode();
    historyService
        .createHistoricVariableInstanceQuery()
        .processInstanceId(instance)
        .disableCustomObjectDeserialization()
        .listPage(0, QueryLimit.MOST_RESULTS)
        .forEach(variable -> values.set(variable.getName(), value(variable)));
    return values;
  }

  private JsonNode value(HistoricVariableInstance variable) {
    TypedValue typed = variable.getTypedValue();
    if (typed instanceof SerializableValue stored) {
      return read(stored.getValueSerialized());
    }
    return typed.getValue() instanceof Date day
        ? json.valueToTree(LocalDate.ofInstant(day.toInstant(), clock.getZone()).toString())
        : json.valueToTree(typed.getValue());
  }

  /** What is not JSON was not typed into a form. */
  private JsonNode read(String stored) {
    try {
      return stored == null ? json.nullNode() : json.readTree(stored);
    } catch (JsonProcessingException e) {
      return json.nullNode();
    }
  }
}
