package dk.klimaforloeb.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program with the demo profile on an empty database, or one that runs already at {@code
 * -Dklimaforloeb.url}. It is spoken to by HTTP only; the database is looked at just to see that
 * nothing was stored, and changed where something has to be broken.
 */
final class RunningProgram implements AutoCloseable {

  /** What a submission or a step may leave behind in the engine's tables; in ours, anywhere. */
  private static final List<String> TABLES =
      List.of(
          "act_hi_procinst",
          "act_hi_actinst",
          "act_hi_taskinst",
          "act_hi_varinst",
          "act_hi_identitylink",
          "act_hi_comment",
          "act_ru_variable",
          "act_ru_identitylink");

  private final String givenUrl = System.getProperty("klimaforloeb.url");
  private final Path folder;
  private final ProgramProcess process;
  private Connection database;
  private String rowsQuery;

  private RunningProgram() throws IOException {
    folder = Files.createTempDirectory("klimaforloeb-e2e");
    process = new ProgramProcess(folder);
  }

  /** Returns when it is ready. */
  static RunningProgram start() throws IOException, InterruptedException {
    RunningProgram program = new RunningProgram();
    if (!isGiven()) {
      program.process.launch(
          List.of(
              "--spring.profiles.active=demo", "--spring.datasource.url=" + program.databaseUrl()));
      program.process.awaitReadiness();
    }
    return program;
  }

  static boolean isGiven() {
    return System.getProperty("klimaforloeb.url") != null;
  }

  URI root() {
    return givenUrl == null ? process.root() : URI.create(givenUrl.replaceAll("/+$", ""));
  }

  /** What it has logged so far; empty for a given program. */
  String log() {
    return isGiven() ? "" : process.log();
  }

  /** Where the program is watched: the port beside its own, or 8081 for a given program. */
  URI management() {
    return givenUrl == null
        ? process.management()
        : root().resolve("//" + root().getHost() + ":8081/");
  }

  /** Speaks to it as one of the demo users. */
  Client as(String user) {
    return new Client(root(), user);
  }

  /** How many rows there are; empty for a given program. */
  Map<String, Long> rows() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    if (isGiven()) {
      return rows;
    }
    for (String row : column(rowsQuery())) {
      String[] parts = row.split(" ");
      rows.put(parts[0], Long.parseLong(parts[1]));
    }
    return rows;
  }

  /** Those of our own that any row may come to, and the engine's. */
  private String rowsQuery() throws SQLException {
    if (rowsQuery == null) {
      rowsQuery =
          Stream.concat(TABLES.stream(), with("tenant_id").stream())
              .map(table -> "select '" + table + " ' || count(*) from " + table)
              .collect(Collectors.joining(" union all "));
    }
    return rowsQuery;
  }

  /** Breaks or mends what is stored, past the program. */
  void change(String statement) throws SQLException {
    try (Statement changing = database().createStatement()) {
      changing.executeUpdate(statement);
    }
  }

  private Connection database() throws SQLException {
    if (database == null) {
      database = DriverManager.getConnection(databaseUrl(), "klimaforloeb", "");
    }
    return database;
  }

  /** The first column of the answer. */
  List<String> column(String query) throws SQLException {
    try (Statement statement = database().createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  /** How many records of each form, or of each kind of event, a journey has; empty if given. */
  Map<String, Long> recorded(String journey) throws SQLException {
    Map<String, Long> recorded = new TreeMap<>();
    if (!isGiven()) {
      String query = "select coalesce(form, kind) from case_record where case_key = '%s'";
      for (String what : column(query.formatted(journey))) {
        recorded.merge(what, 1L, Long::sum);
      }
    }
    return recorded;
  }

  /** How many jobs of a case wait, for a time or to be run; none for a given program. */
  long jobs(String journey) throws SQLException {
    return isGiven()
        ? 0
        : number(
            "select count(*) from act_ru_job join act_hi_procinst"
                + " on proc_inst_id_ = process_instance_id_"
                + " where business_key_ = '"
                + journey
                + "'");
  }

  /** Our tables that have this column. */
  List<String> with(String column) throws SQLException {
    return column(
        "select lower(table_name) from information_schema.columns where lower(column_name) = '"
            + column
            + "' order by 1");
  }

  long number(String query) throws SQLException {
    return Long.parseLong(column(query).get(0));
  }

  /** AUTO_SERVER lets a test look into the database while the program has it open. */
  private String databaseUrl() {
    return "jdbc:h2:file:" + folder.resolve("klimaforloeb") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
  }

  @Override
  public void close() throws IOException, InterruptedException, SQLException {
    if (database != null) {
      database.close();
    }
    process.stop();
    deleteAll(folder);
  }

  static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
