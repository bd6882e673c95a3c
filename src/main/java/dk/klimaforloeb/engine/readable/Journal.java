package dk.klimaforloeb.engine.readable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All forms that were handed in in a case, as people read them. */
@Component
public class Journal {

  private final CaseRecords records;
  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;
  private final DeployedForms forms;
  private final ObjectMapper json;
  private final ReadableForm readable;
  private final ObjectProvider<AddedLines> added;

  Journal(
      CaseRecords records,
      HistoryService historyService,
      WithoutPerson withoutPerson,
      DeployedForms forms,
      ObjectMapper json,
      ReadableForm readable,
      ObjectProvider<AddedLines> added) {
    this.records = records;
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
    this.forms = forms;
    this.json = json;
    this.readable = readable;
    this.added = added;
  }

  /**
   * Whoever asks; who may read the case is for the caller to see to.
   *
   * @return in the order of registration, with the newest values where some were corrected; without
   *     what the engine has forgotten
   */
  public List<Entry> of(CaseKey of) {
    Map<String, HistoricTaskInstance> tasks = tasks(of);
    return records.handedIn(of).stream()
        .flatMap(
            record ->
                Optional.ofNullable(tasks.get(record.header().taskId()))
                    .or(() -> task(record.header().taskId()))
                    .map(task -> entry(record, task))
                    .stream())
        .toList();
  }

  /** The first step of an action is outside of the case that it is about. */
  private Optional<HistoricTaskInstance> task(String id) {
    return Optional.ofNullable(
        withoutPerson.call(
            () -> historyService.createHistoricTaskInstanceQuery().taskId(id).singleResult()));
  }

  private Map<String, HistoricTaskInstance> tasks(CaseKey of) {
    return withoutPerson.call(
        () ->
            historyService
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(of.value())
                .list()
                .stream()
                .collect(Collectors.toMap(HistoricTaskInstance::getId, Function.identity())));
  }

  private Entry entry(Recorded<Map<String, Object>> record, HistoricTaskInstance task) {
    JsonNode values = json.valueToTree(record.what());
    List<Entry.Line> lines = new ArrayList<>();
    added.stream()
        .filter(more -> more.form().equals(record.header().form()))
        .forEach(more -> lines.addAll(more.lines(record.what())));
    lines.addAll(readable.lines(values, forms.of(task)));
    return new Entry(
        record.number(),
        record.at(),
        record.person(),
        task.getName(),
        task.getTaskDefinitionKey(),
        task.getProcessDefinitionKey(),
        record.header().processInstanceId(),
        lines);
  }
}
