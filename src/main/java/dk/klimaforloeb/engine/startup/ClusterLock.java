package dk.klimaforloeb.engine.startup;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one node at a time do what two that start together would both do, by the same locked row
 * behind which nodes build their engines.
 */
@Component
public class ClusterLock {

  private final JdbcClient jdbc;
  private final DataSource dataSource;
  private final TransactionTemplate transaction;

  ClusterLock(JdbcClient jdbc, DataSource dataSource, PlatformTransactionManager transactions) {
    this.dataSource = dataSource;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Works with the lock, which is held until the end of the transaction; a transaction that is
   * there is joined.
   */
  public void take(Runnable work) {
    transaction.executeWithoutResult(
        status -> {
          Connection connection = DataSourceUtils.getConnection(dataSource);
          try {
            Patience.with(connection);
          } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
          }
          jdbc.sql("select id from startup_lock where id = 1 for update")
              .query(Integer.class)
              .single();
          work.run();
        });
  }
}
