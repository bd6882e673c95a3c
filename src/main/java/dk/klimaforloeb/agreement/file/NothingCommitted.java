package dk.klimaforloeb.agreement.file;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Makes sure that a check leaves the database as it was: what would be committed is rolled back.
 */
final class NothingCommitted implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource dataSource ? new Uncommitted(dataSource) : bean;
  }

  private static final class Uncommitted extends DelegatingDataSource {

    Uncommitted(DataSource dataSource) {
      super(dataSource);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      connection.setAutoCommit(false);
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, args) -> {
                try {
                  return switch (method.getName()) {
                    case "setAutoCommit" -> null;
                    case "commit" -> {
                      connection.rollback();
                      yield null;
                    }
                    case "close" -> {
                      connection.rollback();
                      connection.close();
                      yield null;
                    }
                    default -> method.invoke(connection, args);
                  };
                } catch (InvocationTargetException e) {
                  throw e.getTargetException();
                }
              });
    }
  }
}
