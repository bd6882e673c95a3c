package dk.klimaforloeb.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.TypedText;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.engine.cases.RecordHeader;
import dk.klimaforloeb.engine.cases.Recorded;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short notes in cases. Whoever may read a case reads them and may write one; only who wrote one
 * takes it back. Nothing is deleted: what was taken back is shown as that.
 */
@Component
public class CaseNotes {

  private static final int LONGEST = 1000;

  private final CaseRecords records;
  private final CaseReaders readers;
  private final CurrentPerson person;
  private final WithoutPerson withoutPerson;
  private final People people;
  private final TaskService taskService;
  private final HistoryService historyService;
  private final Clock clock;
  private final Texts texts = new Texts("casefile");
  private final TypedText text = new TypedText(texts, "casefile.note", LONGEST);

  CaseNotes(
      CaseRecords records,
      CaseReaders readers,
      CurrentPerson person,
      WithoutPerson withoutPerson,
      People people,
      TaskService taskService,
      HistoryService historyService,
      Clock clock) {
    this.records = records;
    this.readers = readers;
    this.person = person;
    this.withoutPerson = withoutPerson;
    this.people = people;
    this.taskService = taskService;
    this.historyService = historyService;
    this.clock = clock;
  }

  /** The newest first; that the case may be read was checked before. */
  List<CaseFile.Note> of(CaseKey key) {
    String asks = person.get().id();
    Map<String, String> names = new HashMap<>();
    List<CaseFile.Note> notes = new ArrayList<>();
    for (Recorded<CaseNote> recorded : records.all(key, CaseNote.class)) {
      CaseNote note = recorded.what();
      notes.add(
          new CaseFile.Note(
              recorded.number(),
              note.withdrawn() ? null : note.text(),
              names.computeIfAbsent(recorded.person(), people::name),
              DanishDates.moment(recorded.at(), clock.getZone()),
              note.task(),
              note.withdrawn(),
              !note.withdrawn() && asks.equals(recorded.person())));
    }
    Collections.reverse(notes);
    return notes;
  }

  /**
   * Writes a note.
   *
   * @param body {@code text}, and {@code task}, the id of an open task of the case on which it is
   *     written; null for nothing
   * @throws Refused when there is no such case or task for whoever writes, or nothing to keep
   */
  @Transactional
  public void write(CaseKey key, JsonNode body) {
    requireWritable(key);
    String checked = text.checked(typed(body, "text"));
    String taskId = typed(body, "task");
    Optional<Task> task = Optional.ofNullable(taskId).map(id -> task(key, id));
    String instance = task.map(Task::getProcessInstanceId).orElseGet(() -> instance(key));
    Map<String, Object> note = new HashMap<>();
    note.put("text", checked);
    note.put("task", task.map(Task::getName).orElse(null));
    note.put("withdrawn", false);
    records.add(header(key, instance, taskId), CaseNote.class, note);
  }

  /**
   * Takes an own note back.
   *
   * @param listed its number, as {@link CaseFile.Note} has it
   * @throws Refused when there is none to take back
   */
  @Transactional
  public void withdraw(CaseKey key, String listed) {
    requireWritable(key);
    String asks = person.get().id();
    Recorded<CaseNote> own =
        records.all(key, CaseNote.class).stream()
            .filter(
                note -> listed.equals(String.valueOf(note.number())) && !note.what().withdrawn())
            .filter(note -> asks.equals(note.person()))
            .findFirst()
            .orElseThrow(() -> refused("casefile.note.not-yours"));
    Map<String, Object> withdrawn = new HashMap<>();
    withdrawn.put("text", own.what().text());
    withdrawn.put("task", own.what().task());
    withdrawn.put("withdrawn", true);
    RecordHeader header = own.header();
    records.correct(
        own.number(),
        header(key, header.processInstanceId(), header.taskId()),
        CaseNote.class,
        withdrawn);
  }

  private static String typed(JsonNode body, String key) {
    JsonNode value = body == null ? MissingNode.getInstance() : body.path(key);
    return value.isTextual() ? value.asText() : null;
  }

  private void requireWritable(CaseKey key) {
    if (!readers.mayWrite(key)) {
      throw refused("casefile.no-case");
    }
  }

  private Task task(CaseKey key, String id) {
    return Optional.ofNullable(
            taskService
                .createTaskQuery()
                .taskId(id)
                .processInstanceBusinessKey(key.value())
                .singleResult())
        .orElseThrow(() -> refused("casefile.note.no-task"));
  }

  /** The first of the case, whoever asks: a record lies in one. */
  private String instance(CaseKey key) {
    return withoutPerson.call(
        () ->
            historyService
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key.value())
                .orderByProcessInstanceStartTime()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(HistoricProcessInstance::getId)
                .findFirst()
                .orElseThrow(() -> refused("casefile.no-case")));
  }

  private RecordHeader header(CaseKey key, String instance, String taskId) {
    return new RecordHeader(
        key.municipalityCode().orElseThrow(),
        key.value(),
        instance,
        taskId,
        null,
        null,
        clock.instant(),
        person.get().id());
  }

  private Refused refused(String textKey) {
    return new Refused(HttpStatus.NOT_FOUND, texts.get(textKey));
  }
}
