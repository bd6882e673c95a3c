package dk.klimaforloeb.engine.access;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricActivityInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Asks once what somebody may read, where the engine joins the table of grants to every row before
 * it takes the first fifteen. Who holds the right on all definitions that there are sees every row
 * within the own tenants, so the question to the rows is left out; for everybody else, and for all
 * other questions, the engine's own check stays. One lives as long as a command.
 */
final class KnownRights extends AuthorizationManager {

  /** In place of the engine's own. */
  static final SessionFactory SESSIONS =
      new SessionFactory() {
        @Override
        public Class<?> getSessionType() {
          return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
          return new KnownRights();
        }
      };

  private HeldRights held;

  @Override
  public void configureTaskQuery(TaskQueryImpl query) {
    super.configureTaskQuery(query);
    spare(query.getAuthCheck(), HeldRights.Rows.TASKS);
  }

  @Override
  public void configureExecutionQuery(AbstractQuery query) {
    super.configureExecutionQuery(query);
    spare(query.getAuthCheck(), HeldRights.Rows.EXECUTIONS);
  }

  @Override
  public void configureHistoricProcessInstanceQuery(HistoricProcessInstanceQueryImpl query) {
    super.configureHistoricProcessInstanceQuery(query);
    spare(query.getAuthCheck(), HeldRights.Rows.PAST_INSTANCES);
  }

  @Override
  public void configureHistoricActivityInstanceQuery(HistoricActivityInstanceQueryImpl query) {
    super.configureHistoricActivityInstanceQuery(query);
    spare(query.getAuthCheck(), HeldRights.Rows.PAST_ACTIVITIES);
  }

  @Override
  public void configureHistoricTaskInstanceQuery(HistoricTaskInstanceQueryImpl query) {
    super.configureHistoricTaskInstanceQuery(query);
    spare(query.getAuthCheck(), HeldRights.Rows.PAST_TASKS);
  }

  private void spare(AuthorizationCheck check, HeldRights.Rows rows) {
    if (check.isAuthorizationCheckEnabled()
        && check.getAuthUserId() != null
        && !check.isRevokeAuthorizationCheckEnabled()
        && !isPermissionDisabled(rows.permission())
        && held(check).cover(rows)) {
      check.setAuthorizationCheckEnabled(false);
    }
  }

  /** Who asks stays the same within a command, or is asked anew. */
  private HeldRights held(AuthorizationCheck check) {
    if (held == null || !held.areOf(check.getAuthUserId(), check.getAuthGroupIds())) {
      held =
          new HeldRights(
              getDbSqlSession().getSqlSession().getConnection(),
              check.getAuthUserId(),
              check.getAuthGroupIds());
    }
    return held;
  }
}
