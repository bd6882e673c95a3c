package dk.klimaforloeb.demo;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database in memory with the demo's own tables. */
final class DemoDatabase implements AutoCloseable {

  private final JdbcConnectionPool pool =
      JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");

  DemoDatabase() {
    Flyway.configure().dataSource(pool).locations("classpath:db/demo").load().migrate();
  }

  DataSource dataSource() {
    return pool;
  }

  JdbcClient jdbc() {
    return JdbcClient.create(pool);
  }

  @Override
  public void close() {
    jdbc().sql("shutdown").update();
    pool.dispose();
  }
}
