package dk.klimaforloeb.engine.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Indexes of ours on the engine's tables, made once the tables are there: a migration runs before
 * that. It is before the start-up lock is given back: one node at a time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineIndexes extends AbstractProcessEnginePlugin {

  /** Other words than the engine's own, which begin with ACT. */
  private static final List<String> INDEXES =
      List.of(
          // The order by due date, for which the engine has none.
          "create index if not exists KLF_TASK_DUE on ACT_RU_TASK (DUE_DATE_, ID_)",
          // From it an element's figures are read without its rows.
          "create index if not exists KLIMAFORLOEB_IDX_HI_ACTINST on ACT_HI_ACTINST"
              + " (PROC_DEF_ID_, ACT_ID_, START_TIME_, TENANT_ID_, ACT_INST_STATE_, DURATION_)");

  private final DataSource dataSource;

  EngineIndexes(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String index : INDEXES) {
        statement.execute(index);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "the indexes on the tables of the engine could not be made", e);
    }
  }
}
