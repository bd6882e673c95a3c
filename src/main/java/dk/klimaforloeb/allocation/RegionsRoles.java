package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.identity.Roles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A task that a model gives to a role which this region does not have lies with those of its own
 * roles that have its rights; with the secretariat, which every region has, where there is none.
 */
@Component
class RegionsRoles {

  private final Agreement agreement;

  RegionsRoles(Agreement agreement) {
    this.agreement = agreement;
  }

  /** Before anybody is told of the task. */
  @EventListener(condition = "#task.eventName == 'create'")
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void taskCreated(DelegateTask task) {
    Set<String> groups =
        task.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<String> missing = groups.stream().filter(this::isMissing).toList();
    for (String role : missing) {
      task.deleteCandidateGroup(role);
      groups.remove(role);
      List<String> own = ownRolesLike(role);
      own.forEach(task::addCandidateGroup);
      groups.addAll(own);
    }
    if (!missing.isEmpty() && groups.isEmpty()) {
      task.addCandidateGroup(Roles.SECRETARIAT);
    }
  }

  private boolean isMissing(String group) {
    return Roles.PROGRAMME_ROLES.contains(group) && !agreement.groups().containsKey(group);
  }

  private List<String> ownRolesLike(String role) {
    return agreement.organisation().ownRoles().entrySet().stream()
        .filter(own -> own.getValue().equals(role))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
