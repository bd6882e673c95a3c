package dk.klimaforloeb.journey.queries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * To which groups open tasks are offered. The engine tells it of one task at a time, which for all
 * the tasks of a programme is what takes the longest.
 */
@Component
class TaskOffers {

  /** Ids in one question. */
  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;

  TaskOffers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param tasks ids
   * @return the groups' ids by the tasks'; without those that are offered to none
   */
  Map<String, List<String>> groups(Collection<String> tasks) {
    Map<String, List<String>> groups = new HashMap<>();
    List<String> all = List.copyOf(tasks);
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      jdbc.sql(
              "select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK where TASK_ID_ in (:tasks)"
                  + " and GROUP_ID_ is not null order by GROUP_ID_")
          .param("tasks", all.subList(i, Math.min(all.size(), i + AT_ONCE)))
          .query(
              (RowCallbackHandler)
                  row ->
                      groups
                          .computeIfAbsent(row.getString(1), task -> new ArrayList<>())
                          .add(row.getString(2)));
    }
    return groups;
  }
}
