package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseModel;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/**
 * A task as it is when it reaches its groups.
 *
 * @param businessKey of the case, null outside a case
 * @param due null where there is no deadline
 * @param groups ids of the candidate groups, sorted
 * @param municipality Danish name, null outside a municipality's case
 * @param phase in Danish, null where there is none
 * @param allocation what the division of tasks said of it, null where it was not asked
 */
record Arrival(
    String taskId,
    String taskName,
    String tenantId,
    String businessKey,
    Date due,
    List<String> groups,
    String municipality,
    String phase,
    Map<?, ?> allocation) {

  /** The division of tasks writes it; this module only reads it. */
  @SuppressWarnings("rawtypes")
  private static final ProcessVariable<Map> ALLOCATION =
      ProcessVariable.of("allocation", Map.class);

  /** A task that is being made. */
  static Arrival of(DelegateTask task) {
    return new Arrival(
        task.getId(),
        task.getName(),
        task.getTenantId(),
        task.getExecution().getProcessBusinessKey(),
        task.getDueDate(),
        groups(task.getCandidates()),
        CaseModel.MUNICIPALITY.find(task).orElse(null),
        CaseModel.PHASE.find(task).orElse(null),
        ALLOCATION.find(task).orElse(null));
  }

  /** A task that was open already. */
  static Arrival of(Task task, TaskService tasks, RuntimeService instances) {
    String id = task.getId();
    return new Arrival(
        id,
        task.getName(),
        task.getTenantId(),
        instances
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult()
            .getBusinessKey(),
        task.getDueDate(),
        groups(tasks.getIdentityLinksForTask(id)),
        CaseModel.MUNICIPALITY.find(tasks, id).orElse(null),
        CaseModel.PHASE.find(tasks, id).orElse(null),
        ALLOCATION.find(tasks, id).orElse(null));
  }

  /**
   * Why the division of tasks gave it to these groups; it may be of an earlier task of the case.
   */
  String reason() {
    return allocation != null && groups.contains(allocation.get("candidateGroup"))
        ? (String) allocation.get("reason")
        : null;
  }

  private static List<String> groups(Collection<IdentityLink> links) {
    return links.stream()
        .map(IdentityLink::getGroupId)
        .filter(group -> group != null)
        .sorted()
        .toList();
  }
}
