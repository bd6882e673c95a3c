package dk.klimaforloeb.monitoring.clauses;

import dk.klimaforloeb.engine.access.CaseTenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine's history says of all that was done, whoever asks: how often, when last, and how
 * much is open. Summed by the database, a statement for each kind, and no name among it.
 */
@Component
class WorkHistory {

  /** Nobody waits longer before a page, and the database must not work on for nobody. */
  private static final int MOST_SECONDS = 10;

  private final JdbcClient jdbc;
  private final String tasks;
  private final String instances;
  private final String decisions;
  private final String outputs;

  WorkHistory(DataSource dataSource, ManagementService managementService) {
    JdbcTemplate bounded = new JdbcTemplate(dataSource);
    bounded.setQueryTimeout(MOST_SECONDS);
    this.jdbc = JdbcClient.create(bounded);
    this.tasks = managementService.getTableName(HistoricTaskInstance.class);
    this.instances = managementService.getTableName(HistoricProcessInstance.class);
    this.decisions = managementService.getTableName(HistoricDecisionInstance.class);
    // The engine does not tell the name of what it never reads alone.
    this.outputs = decisions.replace("DECINST", "DEC_OUT");
  }

  /** All of it, by what was done. */
  Map<Work, Done> all() {
    Map<Work, Done> all = new HashMap<>();
    // What was broken off was not done.
    sum(
        all,
        "select PROC_DEF_KEY_ as model, TASK_DEF_KEY_ as element, TENANT_ID_ as tenant,"
            + " count(case when DELETE_REASON_ = 'completed' then 1 end) as done,"
            + " max(case when DELETE_REASON_ = 'completed' then END_TIME_ end) as last_at,"
            + " count(*) - count(END_TIME_) as here from "
            + tasks
            + " where PROC_DEF_KEY_ is not null"
            + " group by PROC_DEF_KEY_, TASK_DEF_KEY_, TENANT_ID_");
    sum(
        all,
        "select PROC_DEF_KEY_ as model, '' as element, TENANT_ID_ as tenant,"
            + " count(case when STATE_ = 'COMPLETED' then 1 end) as done,"
            + " max(case when STATE_ = 'COMPLETED' then END_TIME_ end) as last_at,"
            + " count(*) - count(END_TIME_) as here from "
            + instances
            + " group by PROC_DEF_KEY_, TENANT_ID_");
    // A decision asked outside of processes is in no case's tenant, so its day is not shown as
    // that of joint work.
    sum(
        all,
        "select DEC_DEF_KEY_ as model, '' as element, '' as tenant, count(*) as done,"
            + " max(EVAL_TIME_) as last_at, 0 as here from "
            + decisions
            + " group by DEC_DEF_KEY_");
    sum(
        all,
        "select asked.DEC_DEF_KEY_ as model, answer.RULE_ID_ as element, '' as tenant,"
            + " count(distinct asked.ID_) as done, max(asked.EVAL_TIME_) as last_at, 0 as here from "
            + decisions
            + " asked join "
            + outputs
            + " answer on answer.DEC_INST_ID_ = asked.ID_"
            + " group by asked.DEC_DEF_KEY_, answer.RULE_ID_");
    return all;
  }

  private void sum(Map<Work, Done> all, String sql) {
    jdbc.sql(sql)
        .query(
            (row, number) ->
                all.merge(
                    new Work(row.getString("model"), row.getString("element")),
                    done(row),
                    Done::and))
        .list();
  }

  private static Done done(ResultSet row) throws SQLException {
    Timestamp last = row.getTimestamp("last_at");
    LocalDate day = last == null ? null : last.toLocalDateTime().toLocalDate();
    boolean isJoint = CaseTenants.PROGRAMME.equals(row.getString("tenant"));
    return new Done(row.getLong("done"), row.getLong("here"), day, isJoint ? day : null);
  }

  /**
   * @param model key of a process or a decision
   * @param element of it; empty for the whole
   */
  record Work(String model, String element) {}

  /**
   * @param times how often it was done to the end
   * @param open how many there are now
   * @param last null before the first time
   * @param lastJoint the last day on which it was done as joint work; null when it never was
   */
  record Done(long times, long open, LocalDate last, LocalDate lastJoint) {

    static final Done NEVER = new Done(0, 0, null, null);

    Done and(Done other) {
      return new Done(
          times + other.times,
          open + other.open,
          later(last, other.last),
          later(lastJoint, other.lastJoint));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return one.isAfter(other) ? one : other;
    }
  }
}
