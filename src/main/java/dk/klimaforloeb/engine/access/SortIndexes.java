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
 * Indexes on the engine's tables for orders in which lists are shown and for which the engine has
 * none, made once the tables are there. Before the start-up lock is given back: one node at a time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SortIndexes extends AbstractProcessEnginePlugin {

  /** Another word for the index than the engine's own, which begin with ACT. */
  private static final List<String> INDEXES =
      List.of("create index if not exists KLF_TASK_DUE on ACT_RU_TASK (DUE_DATE_, ID_)");

  private final DataSource dataSource;

  SortIndexes(DataSource dataSource) {
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
      throw new IllegalStateException("the indexes for sorting could not be made", e);
    }
  }
}
