package dk.klimaforloeb.identity;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Tasklist's filters that depend on who looks and when: own tasks, and what is overdue. The engine
 * would have them as expressions in the stored query, and an expression in a query is code; here
 * they are stored as all open tasks, and narrowed when somebody looks.
 */
final class PersonalFilters extends FilterServiceImpl {

  private final ProcessEngineConfigurationImpl engine;
  private final Clock clock;

  PersonalFilters(ProcessEngineConfigurationImpl engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  @Override
  public <T> List<T> list(String filter) {
    return super.list(filter, this.<T>narrowed(filter, null));
  }

  @Override
  public <T, Q extends Query<?, T>> List<T> list(String filter, Q search) {
    return super.list(filter, this.<T>narrowed(filter, search));
  }

  @Override
  public <T> List<T> listPage(String filter, int first, int most) {
    return super.listPage(filter, this.<T>narrowed(filter, null), first, most);
  }

  @Override
  public <T, Q extends Query<?, T>> List<T> listPage(String filter, Q search, int first, int most) {
    return super.listPage(filter, this.<T>narrowed(filter, search), first, most);
  }

  @Override
  public <T> T singleResult(String filter) {
    return super.<T, Query<?, T>>singleResult(filter, narrowed(filter, null));
  }

  @Override
  public <T, Q extends Query<?, T>> T singleResult(String filter, Q search) {
    return super.<T, Query<?, T>>singleResult(filter, narrowed(filter, search));
  }

  @Override
  public Long count(String filter) {
    return super.count(filter, narrowed(filter, null));
  }

  @Override
  public Long count(String filter, Query<?, ?> search) {
    return super.count(filter, narrowed(filter, search));
  }

  /**
   * @param search what the person looks for in the filter, or null
   */
  @SuppressWarnings("unchecked")
  private <T> Query<?, T> narrowed(String filterId, Query<?, ?> search) {
    TaskQuery query =
        search == null ? engine.getTaskService().createTaskQuery() : (TaskQuery) search;
    Authentication person = engine.getIdentityService().getCurrentAuthentication();
    Filter filter = getFilter(filterId);
    Object key = filter == null ? null : filter.getProperties().get(TaskFilters.KEY);
    if (person != null && TaskFilters.MINE.equals(key)) {
      query.taskAssignee(person.getUserId());
    } else if (person != null && TaskFilters.OVERDUE.equals(key)) {
      query.dueBefore(Date.from(clock.instant()));
      withPerson(query, person);
    }
    return (Query<?, T>) query;
  }

  /** Whoever looks for a group in the filter has said which. */
  private static void withPerson(TaskQuery query, Authentication person) {
    TaskQueryImpl search = (TaskQueryImpl) query;
    boolean hasGroups = person.getGroupIds() != null && !person.getGroupIds().isEmpty();
    if (!hasGroups) {
      query.taskAssignee(person.getUserId());
    } else if (search.getCandidateGroup() == null && search.getCandidateUser() == null) {
      query.taskCandidateGroupIn(person.getGroupIds()).includeAssignedTasks();
    }
  }
}
