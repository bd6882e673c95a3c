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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The program with the demo profile on an empty database, or one that runs already at {@code
 * -Dklimaforloeb.url}. It is spoken to by HTTP only; the database is looked at just to see that
 * nothing was stored.
 */
final class RunningProgram implements AutoCloseable {

  /** What a submission or a step of the engine may leave behind. */
  private static final List<String> TABLES =
      List.of(
          "application",
          "admission",
          "lead_appointment",
          "lead_appointment_body",
          "kickoff_meeting",
          "journey_change",
          "programme_closing",
          "allocation",
          "invitation",
          "mail_ledger",
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
    if (database == null) {
      database = DriverManager.getConnection(databaseUrl(), "klimaforloeb", "");
    }
    try (Statement statement = database.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet result = statement.executeQuery("select count(*) from " + table)) {
          result.next();
          rows.put(table, result.getLong(1));
        }
      }
    }
    return rows;
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
