package dk.klimaforloeb.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.TaskAccess;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.engine.cases.People;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes several tasks at once for whoever asks. Each is claimed by itself, with the engine's checks
 * for a single one: what cannot be taken keeps nothing else from being taken.
 */
@Component
class Claims {

  /** As many as anybody would choose by hand. */
  private static final int MOST = 50;

  private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

  private final TaskService taskService;
  private final TaskGroups groups;
  private final CurrentPerson person;
  private final WithoutPerson withoutPerson;
  private final People people;
  private final Texts texts = new Texts(WorklistPlugin.ID);

  Claims(
      TaskService taskService,
      TaskGroups groups,
      CurrentPerson person,
      WithoutPerson withoutPerson,
      People people) {
    this.taskService = taskService;
    this.groups = groups;
    this.person = person;
    this.withoutPerson = withoutPerson;
    this.people = people;
  }

  /**
   * @param body {@code ids}, the engine's ids of the tasks
   * @return what became of each, in their order
   * @throws Refused when there are none, or too many
   */
  List<Result> claim(JsonNode body) {
    Set<String> ids = new LinkedHashSet<>();
    if (body != null) {
      body.path("ids").forEach(id -> ids.add(id.asText()));
    }
    if (ids.isEmpty() || ids.size() > MOST) {
      throw new Refused(HttpStatus.BAD_REQUEST, texts.get("worklist.claim.number", MOST));
    }
    List<Result> results = new ArrayList<>();
    ids.forEach(id -> results.add(claim(id)));
    return results;
  }

  private Result claim(String id) {
    Task task = find(id);
    if (task == null) {
      return new Result(id, texts.get("worklist.claim.some"), texts.get("worklist.claim.gone"));
    }
    CurrentPerson.Person asks = person.get();
    List<IdentityLink> candidates = withoutPerson.call(() -> groups.candidates(task));
    return new Result(
        id, name(task), refusal(task, candidates, asks).or(() -> attempt(id, asks)).orElse(null));
  }

  private Task find(String id) {
    return taskService.createTaskQuery().taskId(id).singleResult();
  }

  private Optional<String> refusal(
      Task task, List<IdentityLink> candidates, CurrentPerson.Person asks) {
    if (task.getAssignee() != null) {
      return Optional.of(task.getAssignee())
          .filter(holder -> !holder.equals(asks.id()))
          .map(holder -> taken(holder, candidates, asks));
    }
    return TaskAccess.mayWorkOn(null, candidates, asks)
        ? Optional.empty()
        : Optional.of(texts.get("worklist.claim.not-yours"));
  }

  /** Who has a task is for those with whom it lies. */
  private String taken(String holder, List<IdentityLink> candidates, CurrentPerson.Person asks) {
    return TaskAccess.mayWorkOn(null, candidates, asks)
        ? texts.get("worklist.claim.taken-by", people.name(holder))
        : texts.get("worklist.claim.taken");
  }

  private Optional<String> attempt(String id, CurrentPerson.Person asks) {
    try {
      taskService.claim(id, asks.id());
      return Optional.empty();
    } catch (AuthorizationException refused) {
      return Optional.of(texts.get("worklist.claim.not-yours"));
    } catch (ProcessEngineException raced) {
      LOG.info("Task {} could not be claimed", id, raced);
      return Optional.of(
          texts.get(find(id) == null ? "worklist.claim.gone" : "worklist.claim.raced"));
    }
  }

  private String name(Task task) {
    Supplier<Optional<String>> municipality =
        () -> CaseModel.MUNICIPALITY.find(taskService, task.getId());
    return withoutPerson
        .call(municipality)
        .map(where -> texts.get("worklist.task", task.getName(), where))
        .orElse(task.getName());
  }

  /**
   * What became of one.
   *
   * @param name of the task, with its municipality
   * @param refusal why it was not taken, in Danish; null where who asks has it now
   */
  record Result(String id, String name, String refusal) {}
}
