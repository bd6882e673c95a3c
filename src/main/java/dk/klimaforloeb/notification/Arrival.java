package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.TaskReasons;
import dk.klimaforloeb.engine.cases.CaseModel;
import java.util.Collection;
import java.util.Date;
import java.util.List;
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
 * @param reason why it lies with these groups, in Danish; null where nobody says
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
    String reason) {

  /** A task that is being made. */
  static Arrival of(DelegateTask task, TaskReasons reasons) {
    List<String> groups = groups(task.getCandidates());
    return new Arrival(
        task.getId(),
        task.getName(),
        task.getTenantId(),
        task.getExecution().getProcessBusinessKey(),
        task.getDueDate(),
        groups,
        CaseModel.MUNICIPALITY.find(task).orElse(null),
        CaseModel.PHASE.find(task).orElse(null),
        reasons.find(task, groups).orElse(null));
  }

  /** A task that was open already. */
  static Arrival of(Task task, TaskService tasks, RuntimeService instances, TaskReasons reasons) {
    String id = task.getId();
    List<String> groups = groups(tasks.getIdentityLinksForTask(id));
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
        groups,
        CaseModel.MUNICIPALITY.find(tasks, id).orElse(null),
        CaseModel.PHASE.find(tasks, id).orElse(null),
        reasons.find(id, groups).orElse(null));
  }

  private static List<String> groups(Collection<IdentityLink> links) {
    return links.stream()
        .map(IdentityLink::getGroupId)
        .filter(group -> group != null)
        .sorted()
        .toList();
  }
}
