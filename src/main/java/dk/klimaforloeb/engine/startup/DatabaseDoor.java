package dk.klimaforloeb.engine.startup;

import com.zaxxer.hikari.HikariDataSource;
import dk.klimaforloeb.engine.Texts;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Before anybody uses a PostgreSQL: connections that notice when it is gone, and patience with one
 * that does not answer yet. It may be starting too.
 */
@Component
class DatabaseDoor implements BeanPostProcessor {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseDoor.class);

  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** Not there, not to be reached, starting or stopping; what else it says, waiting cannot mend. */
  private static final Pattern NOT_YET = Pattern.compile("08...|57P03|57P0[12]|53300");

  private static final String CONNECT_SECONDS = "3";

  private final Environment environment;
  private final Texts texts = new Texts("startup");

  DatabaseDoor(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool
        && pool.getJdbcUrl() != null
        && pool.getJdbcUrl().startsWith(POSTGRESQL)) {
      DatabaseProperties properties =
          Binder.get(environment).bindOrCreate("klimaforloeb.database", DatabaseProperties.class);
      // What the address itself says wins.
      set(pool, "connectTimeout", CONNECT_SECONDS);
      set(pool, "loginTimeout", CONNECT_SECONDS);
      set(pool, "socketTimeout", String.valueOf(properties.answerTime().toSeconds()));
      set(pool, "tcpKeepAlive", "true");
      // A refused row's values, which somebody typed, stay out of the log.
      set(pool, "logServerErrorDetail", "false");
      await(pool, properties);
    }
    return bean;
  }

  private static void set(HikariDataSource pool, String key, String value) {
    pool.getDataSourceProperties().putIfAbsent(key, value);
  }

  private void await(HikariDataSource pool, DatabaseProperties properties) {
    long begun = System.nanoTime();
    for (int attempt = 1; ; attempt++) {
      try {
        connect(pool);
        return;
      } catch (SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (!NOT_YET.matcher(state).matches()) {
          throw refused("startup.database.refused", pool, state, e);
        }
        if (System.nanoTime() - begun > properties.patience().toNanos()) {
          throw refused("startup.database.given-up", pool, state, e);
        }
        LOG.warn(
            texts.get(
                "startup.database.waiting",
                address(pool),
                state,
                String.valueOf(attempt),
                String.valueOf(properties.pause().toSeconds())));
      }
      pause(properties);
    }
  }

  private StartRefused refused(
      String textKey, HikariDataSource pool, String state, SQLException cause) {
    StartRefused refused = new StartRefused(texts.get(textKey, address(pool), state));
    refused.initCause(cause);
    return refused;
  }

  /** Not by the pool, which prints a trace for each attempt. */
  private static void connect(HikariDataSource pool) throws SQLException {
    Properties login = new Properties();
    login.putAll(pool.getDataSourceProperties());
    if (pool.getUsername() != null) {
      login.setProperty("user", pool.getUsername());
    }
    if (pool.getPassword() != null) {
      login.setProperty("password", pool.getPassword());
    }
    DriverManager.getConnection(pool.getJdbcUrl(), login).close();
  }

  /** Without what may follow, a password perhaps. */
  private static String address(HikariDataSource pool) {
    return pool.getJdbcUrl().replaceFirst("\\?.*", "");
  }

  private static void pause(DatabaseProperties properties) {
    try {
      TimeUnit.MILLISECONDS.sleep(properties.pause().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
