package dk.klimaforloeb.engine.cases;

import dk.klimaforloeb.engine.access.WithoutPerson;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/** With which groups tasks lie or lay, from the engine's history. */
@Component
public class OfferedTasks {

  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;

  OfferedTasks(HistoryService historyService, WithoutPerson withoutPerson) {
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
  }

  /**
   * Of all tasks of a tenant, in one question, whoever asks.
   *
   * @return ids of groups by the tasks' ids
   */
  public Map<String, Set<String>> groups(String tenant) {
    return withoutPerson.call(
        () ->
            historyService
                .createHistoricIdentityLinkLogQuery()
                .type(IdentityLinkType.CANDIDATE)
                .tenantIdIn(tenant)
                .list()
                .stream()
                .filter(link -> link.getGroupId() != null)
                .collect(
                    Collectors.groupingBy(
                        HistoricIdentityLinkLog::getTaskId,
                        Collectors.mapping(
                            HistoricIdentityLinkLog::getGroupId, Collectors.toSet()))));
  }
}
