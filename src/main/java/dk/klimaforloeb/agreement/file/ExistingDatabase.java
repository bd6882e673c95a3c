package dk.klimaforloeb.agreement.file;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.env.Environment;

/** The database that the program is set up with, if it was ever used; it is not made here. */
final class ExistingDatabase {

  private static final String H2 = "jdbc:h2:";
  private static final String ONLY_IF_IT_EXISTS = ";IFEXISTS=TRUE";

  private ExistingDatabase() {}

  static Connection open(Environment environment) throws SQLException {
    String url = environment.getProperty("spring.datasource.url", "");
    return DriverManager.getConnection(
        url.startsWith(H2) ? url + ONLY_IF_IT_EXISTS : url,
        environment.getProperty("spring.datasource.username"),
        environment.getProperty("spring.datasource.password", ""));
  }

  /** Whether an agreement's file was ever taken up here. */
  static boolean hasAnAgreement(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet files = statement.executeQuery("select count(*) from agreement_file")) {
      return files.next() && files.getInt(1) > 0;
    } catch (SQLException e) {
      // There are no tables: nobody has started the program on it yet.
      return false;
    }
  }
}
