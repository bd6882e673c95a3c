package dk.klimaforloeb.engine.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.CurrentPerson.Person;
import dk.klimaforloeb.engine.readable.DeployedForms;
import dk.klimaforloeb.engine.readable.Entry;
import dk.klimaforloeb.engine.readable.FormFields;
import dk.klimaforloeb.engine.readable.ReadableForm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Keeps half-filled forms, each for the one person who typed it. Nobody else reads or changes one:
 * every question is answered for the person who is logged in, and for nobody else.
 */
@Component
public class Drafts {

  /** How long after the end of a task a browser that did not know may send what was typed. */
  private static final Duration LATE = Duration.ofHours(12);

  private final DraftStore store;
  private final DraftTasks tasks;
  private final CurrentPerson whoAsks;
  private final DeployedForms forms;
  private final ReadableForm readable;
  private final DraftProperties properties;
  private final Clock clock;
  private final Texts texts = new Texts("engine");
  private final DraftContent reader = new DraftContent(texts);

  Drafts(
      DraftStore store,
      DraftTasks tasks,
      CurrentPerson whoAsks,
      DeployedForms forms,
      ReadableForm readable,
      DraftProperties properties,
      Clock clock) {
    this.store = store;
    this.tasks = tasks;
    this.whoAsks = whoAsks;
    this.forms = forms;
    this.readable = readable;
    this.properties = properties;
    this.clock = clock;
  }

  /** Deletes all drafts of somebody who leaves, so that a namesake does not find them. */
  public void forget(String person) {
    store.deleteOf(person);
  }

  /**
   * The own draft of a task: {@code taskId, person, taskName, businessKey, municipality, savedAt,
   * now, state}, formChanged, {@code shown} (label and text) and, in state {@code open}, {@code
   * values} and {@code raw} to be filled in again.
   */
  Optional<JsonNode> own(String taskId) {
    return store.find(taskId, whoAsks()).map(this::view);
  }

  /** The own drafts that can no longer be handed in, the newest first, without their values. */
  ArrayNode kept() {
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    for (Draft draft : store.of(whoAsks())) {
      Optional<HistoricTaskInstance> task = tasks.find(draft.taskId());
      if (task.filter(past -> DraftTasks.wasHandedInBy(past, draft.person())).isPresent()) {
        // Saved in the moment in which the form was handed in: nothing of it is missing.
        store.delete(draft.taskId(), draft.person());
      } else if (state(task, whoAsks.get()) != State.OPEN) {
        kept.add(view(draft));
      }
    }
    return kept;
  }

  /**
   * Keeps what was typed; also just after another ended the task, so that it can be read.
   *
   * @param body JSON, {@link DraftContent}; fields that are not in it stay as they were kept
   * @return {@code savedAt, now, state}
   * @throws DraftRefused when the person may not work on the task or the form cannot hold it
   */
  JsonNode save(String taskId, byte[] body) {
    Person person = whoAsks.get();
    Optional<Draft> before = store.find(taskId, person.id());
    HistoricTaskInstance task =
        tasks
            .find(taskId)
            .orElseThrow(
                () -> new DraftRefused(HttpStatus.NOT_FOUND, texts.get("engine.task.gone")));
    if (before.isEmpty()) {
      requireOwn(task, person);
    }
    FormFields form = forms.of(task);
    ObjectNode sent = reader.read(body, form);
    // What was kept before stays where nothing new was sent, so two windows do not fight.
    ObjectNode values =
        before.map(draft -> fitting(draft, form)).orElseGet(DraftContent::empty).setAll(sent);
    Draft draft =
        new Draft(
            taskId,
            person.id(),
            task.getTenantId(),
            tasks.businessKey(task),
            task.getName(),
            form.signature(),
            reader.stored(values),
            reader.stored(shown(values, form)),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    store.save(draft);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("savedAt", at(draft.savedAt()));
    answer.put("now", at(clock.instant()));
    answer.put("state", state(Optional.of(task), person).inAnswer());
    return answer;
  }

  private void requireOwn(HistoricTaskInstance task, Person person) {
    if (DraftTasks.isOpen(task) ? !tasks.isVisible(task) : !mayStillSave(task, person)) {
      throw new DraftRefused(HttpStatus.NOT_FOUND, texts.get("engine.task.gone"));
    }
    if (DraftTasks.isOpen(task) && !tasks.mayWorkOn(task, person)) {
      throw new DraftRefused(
          HttpStatus.FORBIDDEN,
          texts.get(task.getAssignee() == null ? "engine.task.not-yours" : "engine.task.claimed"));
    }
  }

  /** Who handed it in has nothing left to save; who was typing meanwhile has. */
  private boolean mayStillSave(HistoricTaskInstance task, Person person) {
    return DraftTasks.endOf(Optional.of(task)).plus(LATE).isAfter(clock.instant())
        && !DraftTasks.wasHandedInBy(task, person.id())
        && tasks.couldWorkOn(task, person);
  }

  /** User id of who is logged in. */
  String whoAsks() {
    return whoAsks.get().id();
  }

  /** Throws the own draft away; nothing happens where there is none. */
  void discard(String taskId) {
    store.delete(taskId, whoAsks());
  }

  private ObjectNode view(Draft draft) {
    Optional<HistoricTaskInstance> task = tasks.find(draft.taskId());
    State state = state(task, whoAsks.get());
    ObjectNode view = JsonNodeFactory.instance.objectNode();
    view.put("taskId", draft.taskId());
    view.put("person", draft.person());
    view.put("taskName", draft.taskName());
    view.put("businessKey", draft.businessKey());
    view.put("municipality", tasks.nameOfTenant(draft.tenantId()));
    view.put("savedAt", at(draft.savedAt()));
    view.put("now", at(clock.instant()));
    view.put("state", state.inAnswer());
    view.set("shown", DraftContent.read(draft.shown()));
    if (state == State.ENDED) {
      view.put("keptUntil", at(DraftTasks.endOf(task).plus(properties.keptFor())));
    } else {
      FormFields form = forms.of(task.orElseThrow());
      view.put("formChanged", !form.signature().equals(draft.form()));
      if (state == State.OPEN) {
        view.set("values", fitting(draft, form));
      }
    }
    return view;
  }

  private State state(Optional<HistoricTaskInstance> task, Person person) {
    if (task.filter(DraftTasks::isOpen).isEmpty()) {
      return State.ENDED;
    }
    return tasks.mayWorkOn(task.get(), person) ? State.OPEN : State.TAKEN;
  }

  /** What of the draft the form can still hold; all of it unless the form was changed. */
  private ArrayNode shown(JsonNode values, FormFields form) {
    ArrayNode shown = JsonNodeFactory.instance.arrayNode();
    for (Entry.Line line : readable.lines(values, form)) {
      shown.addObject().put("label", line.label()).put("text", line.text());
    }
    return shown;
  }

  private static ObjectNode fitting(Draft draft, FormFields form) {
    ObjectNode fitting = DraftContent.empty();
    for (Map.Entry<String, JsonNode> value : DraftContent.read(draft.content()).properties()) {
      FormFields.Field field = form.byKey().get(value.getKey());
      if (field != null && field.takes(value.getValue())) {
        fitting.set(value.getKey(), value.getValue());
      }
    }
    return fitting;
  }

  private String at(Instant time) {
    return time.atZone(clock.getZone()).toOffsetDateTime().toString();
  }

  /** What has become of a draft's task. */
  private enum State {
    /** The person may go on. */
    OPEN,
    /** Somebody else has it, or it lies with another group now. */
    TAKEN,
    /** Handed in by another, or the case went on without it. */
    ENDED;

    String inAnswer() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
