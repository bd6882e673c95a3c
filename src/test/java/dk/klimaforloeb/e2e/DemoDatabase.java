package dk.klimaforloeb.e2e;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The demo's database file, once the program has stopped. */
final class DemoDatabase implements AutoCloseable {

  private final Connection connection;

  /**
   * @param folder in which the program ran
   */
  DemoDatabase(Path folder) throws SQLException {
    connection =
        DriverManager.getConnection(
            "jdbc:h2:file:" + folder.resolve("data/demo/klimaforloeb") + ";IFEXISTS=TRUE",
            "klimaforloeb",
            "");
  }

  /** The first column of the answer. */
  List<String> column(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  long count(String table) throws SQLException {
    return Long.parseLong(column("select count(*) from " + table).get(0));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
