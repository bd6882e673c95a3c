package dk.klimaforloeb.engine.cases;

import dk.klimaforloeb.engine.Batches;
import dk.klimaforloeb.engine.access.WithoutPerson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With which groups tasks lie or lay, whoever asks. */
@Component
public class OfferedTasks {

  /** Ids in one question. */
  private static final int AT_ONCE = 500;

  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;
  private final JdbcClient jdbc;

  OfferedTasks(HistoryService historyService, WithoutPerson withoutPerson, JdbcClient jdbc) {
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
    this.jdbc = jdbc;
  }

  /**
   * Of open tasks, now. The engine tells it of one task at a time, which for all the tasks of a
   * programme is what takes the longest.
   *
   * @param tasks ids
   * @return ids of groups, in order, by the tasks' ids; without tasks that are offered to none
   */
  public Map<String, List<String>> now(Collection<String> tasks) {
    Map<String, List<String>> groups = new HashMap<>();
    for (List<String> some : Batches.of(tasks, AT_ONCE)) {
      jdbc.sql(
              "select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK where TASK_ID_ in (:tasks)"
                  + " and GROUP_ID_ is not null order by GROUP_ID_")
          .param("tasks", some)
          .query(
              (RowCallbackHandler)
                  row ->
                      groups
                          .computeIfAbsent(row.getString(1), task -> new ArrayList<>())
                          .add(row.getString(2)));
    }
    return groups;
  }

  /**
   * Of all tasks of a tenant, at any time, in one question.
   *
   * @return ids of groups by the tasks' ids
   */
  public Map<String, Set<String>> groups(String tenant) {
    Map<String, Set<String>> groups = new HashMap<>();
    log(tenant)
        .forEach(
            (task, links) ->
                groups.put(
                    task,
                    links.stream()
                        .map(HistoricIdentityLinkLog::getGroupId)
                        .collect(Collectors.toSet())));
    return groups;
  }

  /**
   * What the engine noted of it for all tasks of these tenants, in one question.
   *
   * @return the notes in their order by the tasks' ids
   */
  public Map<String, List<HistoricIdentityLinkLog>> log(String... tenants) {
    return withoutPerson.call(
        () ->
            historyService
                .createHistoricIdentityLinkLogQuery()
                .type(IdentityLinkType.CANDIDATE)
                .tenantIdIn(tenants)
                .orderByTime()
                .asc()
                .list()
                .stream()
                .filter(link -> link.getGroupId() != null)
                .collect(Collectors.groupingBy(HistoricIdentityLinkLog::getTaskId)));
  }
}
