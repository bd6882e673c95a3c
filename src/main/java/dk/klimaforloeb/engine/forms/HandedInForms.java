package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.RecordHeader;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.engine.forms.Field.Kind;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/**
 * What was handed in before, for those who correct it. What an arrow of a diagram or a timer went
 * by is past and stays: choices, ticks, times and days that run a timer.
 */
@Component
public class HandedInForms {

  private static final Set<Kind> CORRECTABLE =
      EnumSet.of(Kind.TEXT, Kind.URL, Kind.MAIL_ADDRESS, Kind.DATE, Kind.INTEGER, Kind.NUMBER);

  private final CaseRecords records;
  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;
  private final DeployedFormFiles deployedForms;
  private final TaskForms taskForms;
  private final FieldRules rules;

  HandedInForms(
      CaseRecords records,
      HistoryService historyService,
      WithoutPerson withoutPerson,
      DeployedFormFiles deployedForms,
      TaskForms taskForms,
      Clock clock) {
    this.records = records;
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
    this.deployedForms = deployedForms;
    this.taskForms = taskForms;
    this.rules = new FieldRules(new Texts("engine"), clock);
  }

  /** All of a case, in the order of registration; what the engine has forgotten is left out. */
  public List<HandedIn> of(CaseKey journey) {
    Map<String, HistoricTaskInstance> tasks =
        withoutPerson.call(
            () ->
                historyService
                    .createHistoricTaskInstanceQuery()
                    .processInstanceBusinessKey(journey.value())
                    .list()
                    .stream()
                    .collect(Collectors.toMap(HistoricTaskInstance::getId, Function.identity())));
    return records.handedIn(journey).stream()
        .filter(record -> tasks.containsKey(record.header().taskId()))
        .map(record -> handedIn(record, tasks.get(record.header().taskId())))
        .toList();
  }

  private HandedIn handedIn(Recorded<Map<String, Object>> record, HistoricTaskInstance task) {
    List<HandedIn.Value> values =
        correctable(record, task.getProcessDefinitionId())
            .map(
                found ->
                    new HandedIn.Value(
                        found.getKey(),
                        found.getValue().label(),
                        WrittenValues.text(
                            found.getValue().kind(), record.what().get(found.getKey()))))
            .toList();
    return new HandedIn(record, task.getName(), values);
  }

  /** The fields by the names that their values have in the record. */
  private Stream<Map.Entry<String, Field>> correctable(
      Recorded<Map<String, Object>> record, String processDefinitionId) {
    Class<?> type = type(record);
    return deployedForms.read(record.header().form(), processDefinitionId).fields().stream()
        .filter(field -> CORRECTABLE.contains(field.kind()) && !field.runsTimer())
        .flatMap(
            field ->
                FieldNames.newest(type, Map.<String, Object>of(field.key(), field))
                    .entrySet()
                    .stream())
        .filter(found -> record.what().get(found.getKey()) != null)
        .map(found -> Map.entry(found.getKey(), (Field) found.getValue()));
  }

  /** The groups that the task lay with when it was handed in. */
  public Set<String> groups(HandedIn of) {
    Set<String> groups = new LinkedHashSet<>();
    for (HistoricIdentityLinkLog link : links(of.record().header().taskId())) {
      if ("add".equals(link.getOperationType())) {
        groups.add(link.getGroupId());
      } else {
        groups.remove(link.getGroupId());
      }
    }
    return groups;
  }

  private List<HistoricIdentityLinkLog> links(String taskId) {
    return withoutPerson.call(
        () ->
            historyService
                .createHistoricIdentityLinkLogQuery()
                .taskId(taskId)
                .orderByTime()
                .asc()
                .list()
                .stream()
                .filter(link -> link.getGroupId() != null)
                .toList());
  }

  /**
   * Checks a new value by the rules that its field had when the form was handed in.
   *
   * @param text as it was typed
   * @param key the field in which it was typed, which is refused
   */
  public void check(HandedIn of, HandedIn.Value value, String text, String key, Refusals refusals) {
    try {
      typed(of, value, text);
    } catch (FieldRules.Refused e) {
      refusals.add(key, e.getMessage());
    }
  }

  /**
   * Puts a new value in the place of the one that was recorded, which stays in the case's journal.
   *
   * @param text as {@link #check} took it
   * @param by who corrects it, when and where
   */
  public void correct(HandedIn of, HandedIn.Value value, String text, RecordHeader by) {
    Recorded<Map<String, Object>> wrong = of.record();
    Map<String, Object> values = new LinkedHashMap<>(wrong.what());
    values.put(value.name(), typed(of, value, text));
    records.correct(
        wrong.number(),
        new RecordHeader(
            wrong.header().tenantId(),
            wrong.header().caseKey(),
            by.processInstanceId(),
            by.taskId(),
            wrong.header().form(),
            wrong.header().formVersion(),
            by.at(),
            by.person()),
        type(wrong),
        values);
  }

  private Object typed(HandedIn of, HandedIn.Value value, String text) {
    String process =
        withoutPerson
            .call(
                () ->
                    historyService
                        .createHistoricTaskInstanceQuery()
                        .taskId(of.record().header().taskId())
                        .singleResult())
            .getProcessDefinitionId();
    Field field =
        correctable(of.record(), process)
            .filter(found -> found.getKey().equals(value.name()))
            .findFirst()
            .orElseThrow()
            .getValue();
    return rules.typed(field, WrittenValues.value(field.kind(), text));
  }

  private Class<?> type(Recorded<Map<String, Object>> record) {
    return taskForms.get(record.header().form()).contract().record();
  }
}
