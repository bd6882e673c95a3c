package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * Tasklist's filters. Only the program makes them, and none holds an expression, which would be
 * code.
 */
@Component
public class TaskFilters {

  /** Property by which a filter is found again: a group's id, or what it is for. */
  static final String KEY = "key";

  /** Narrowed by {@link PersonalFilters} to what the one who looks has taken. */
  static final String MINE = "mine";

  /** Narrowed by {@link PersonalFilters} to what is late in the groups of the one who looks. */
  static final String OVERDUE = "overdue";

  private final FilterService filterService;
  private final TaskService taskService;
  private final Grants grants;
  private final Texts texts = new Texts("identity");

  TaskFilters(FilterService filterService, TaskService taskService, Grants grants) {
    this.filterService = filterService;
    this.taskService = taskService;
    this.grants = grants;
  }

  /**
   * Makes sure that the filters exist: own, overdue and all open tasks for all of these groups, and
   * one filter for each group that its members alone see. The group's comes first: Tasklist opens
   * with it. A group that was renamed keeps its filter, under the new name; that of a group that is
   * gone goes.
   *
   * @param groups group ids with their Danish names
   */
  public void provide(Map<String, String> groups) {
    List<Filter> old = new ArrayList<>(filterService.createTaskFilterQuery().list());
    String mine = filter(old, MINE, -10, openTasks());
    String overdue = filter(old, OVERDUE, -5, openTasks());
    String all = filter(old, "all", 0, openTasks());
    for (Map.Entry<String, String> group : groups.entrySet()) {
      String own =
          filter(
              old,
              group.getKey(),
              texts.get("identity.filter.group", group.getValue()),
              texts.get("identity.filter.group.description", group.getValue()),
              -20,
              groupTasks(group.getKey()));
      mayRead(group.getKey(), List.of(mine, overdue, all, own));
    }
    old.forEach(filter -> filterService.deleteFilter(filter.getId()));
  }

  /**
   * Of all cases that the one who looks may see. Without an order: the stored one would go before
   * the one that people choose.
   */
  private TaskQuery openTasks() {
    return taskService.createTaskQuery();
  }

  private TaskQuery groupTasks(String group) {
    return taskService.createTaskQuery().taskCandidateGroup(group).includeAssignedTasks();
  }

  private String filter(List<Filter> old, String key, int priority, TaskQuery query) {
    String textKey = "identity.filter." + key;
    return filter(
        old, key, texts.get(textKey), texts.get(textKey + ".description"), priority, query);
  }

  /**
   * @param old the filters that were there before; what is used again is taken out
   */
  private String filter(
      List<Filter> old,
      String key,
      String name,
      String description,
      int priority,
      TaskQuery query) {
    Filter filter =
        old.stream()
            .filter(it -> key.equals(it.getProperties().get(KEY)))
            .findFirst()
            .orElseGet(() -> filterService.newTaskFilter(name));
    old.remove(filter);
    filter.setName(name);
    filter.setQuery(query);
    filter.setProperties(
        Map.of(
            KEY,
            key,
            "description",
            description,
            "priority",
            priority,
            "color",
            "#2c6e49",
            "refresh",
            true,
            "showUndefinedVariable",
            false));
    return filterService.saveFilter(filter).getId();
  }

  private void mayRead(String group, Collection<String> filters) {
    for (String filter : filters) {
      grants.give(group, new GroupRights.Right(Resources.FILTER, filter, Permissions.READ));
    }
  }
}
