package dk.klimaforloeb.engine.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time build its engine. Two nodes that both find an empty database would both
 * create the engine's tables, and one would fail. A locked row, not a flag: it goes with its node.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
@DependsOnDatabaseInitialization
class StartupLock extends AbstractProcessEnginePlugin {

  private final DataSource dataSource;
  private Connection holder;

  StartupLock(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    try {
      holder = dataSource.getConnection();
      holder.setAutoCommit(false);
      Patience.with(holder);
      try (Statement statement = holder.createStatement()) {
        statement.executeQuery("select id from startup_lock where id = 1 for update");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database gave no start-up lock", e);
    }
  }

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    try {
      holder.rollback();
      holder.setAutoCommit(true);
      holder.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the start-up lock could not be given back", e);
    }
  }
}
