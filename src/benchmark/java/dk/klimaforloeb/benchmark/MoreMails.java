package dk.klimaforloeb.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Fills the ledger up with mails like those there are, to other people. */
final class MoreMails {

  private MoreMails() {}

  /**
   * Needs the table of numbers that the copies are made with.
   *
   * @param wanted how many there shall be about cases, nearly
   */
  static void add(Connection connection, int wanted) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      long mails;
      try (ResultSet rows =
          statement.executeQuery(
              "select count(*) from mail_ledger where business_key is not null")) {
        rows.next();
        mails = rows.getLong(1);
      }
      List<String> into = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery("select * from mail_ledger where 1 = 0")) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          into.add(rows.getMetaData().getColumnName(i));
        }
      }
      List<String> values = into.stream().map(MoreMails::value).toList();
      statement.execute(
          "insert into mail_ledger ("
              + String.join(", ", into)
              + ") select "
              + String.join(", ", values)
              + " from mail_ledger t cross join speed_number n where n.n >= 1 and n.n < "
              + Math.max(1, Math.round((double) wanted / mails))
              + " and t.business_key is not null");
    }
  }

  private static String value(String column) {
    if (column.equalsIgnoreCase("id")) {
      return "cast(substring(cast(t.id as varchar), 1, 19)"
          + " || right('000' || cast(n.n as varchar), 4)"
          + " || substring(cast(t.id as varchar), 24) as uuid)";
    }
    return column.equalsIgnoreCase("recipient")
        ? "t.recipient || '-' || cast(n.n as varchar)"
        : "t." + column;
  }
}
