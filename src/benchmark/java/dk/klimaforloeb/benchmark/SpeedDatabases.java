package dk.klimaforloeb.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Databases of one kind, each a copy of another where wanted. */
interface SpeedDatabases extends AutoCloseable {

  /**
   * Makes a database.
   *
   * @param template of which it is a copy, while nobody has it open; null for an empty one
   */
  void create(String name, String template) throws IOException, SQLException;

  /** Whether it was made, by this run or one before. */
  boolean exists(String name) throws SQLException;

  /** What is made has another name until it is whole. */
  void rename(String from, String to) throws IOException, SQLException;

  /** The program's settings for it. */
  List<String> settings(String name);

  /** A connection that may do anything, while the program does not run where it is a file. */
  Connection connect(String name) throws SQLException;

  /** Whether the database takes a whole table at once. */
  boolean isServer();

  @Override
  void close() throws IOException;

  /**
   * @param kind {@code h2} or {@code postgresql}
   */
  static SpeedDatabases of(String kind, Path folder) throws IOException {
    return switch (kind) {
      case "h2" -> new H2(folder.resolve(kind));
      case "postgresql" -> new Postgres(folder.resolve(kind));
      default -> throw new IllegalArgumentException("no such database: " + kind);
    };
  }

  /** Files, as the program has them unless told otherwise. */
  final class H2 implements SpeedDatabases {

    private final Path folder;

    H2(Path folder) {
      this.folder = folder;
    }

    @Override
    public void create(String name, String template) throws IOException {
      FileSystemUtils.deleteRecursively(folder.resolve(name));
      Files.createDirectories(folder.resolve(name));
      if (template != null) {
        FileSystemUtils.copyRecursively(folder.resolve(template), folder.resolve(name));
      }
    }

    @Override
    public boolean exists(String name) {
      return Files.exists(folder.resolve(name));
    }

    @Override
    public void rename(String from, String to) throws IOException {
      Files.move(folder.resolve(from), folder.resolve(to));
    }

    @Override
    public List<String> settings(String name) {
      return List.of(
          "--spring.datasource.url="
              + url(name)
              + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=512");
    }

    @Override
    public Connection connect(String name) throws SQLException {
      // What is half made is made anew: no need to keep what was overwritten.
      return DriverManager.getConnection(
          url(name) + ";CACHE_SIZE=1000000;RETENTION_TIME=0;MAX_COMPACT_TIME=5000",
          Databases.USER,
          "");
    }

    private String url(String name) {
      return "jdbc:h2:file:" + folder.resolve(name).toAbsolutePath() + "/db";
    }

    @Override
    public boolean isServer() {
      return false;
    }

    @Override
    public void close() {
      // Files.
    }
  }

  /** A server that does not wait for the disk (fsync off): never a measure of writing. */
  final class Postgres implements SpeedDatabases {

    private final EmbeddedPostgres server;

    Postgres(Path folder) throws IOException {
      server =
          EmbeddedPostgres.builder()
              .setDataDirectory(Files.createDirectories(folder).toAbsolutePath())
              .setCleanDataDirectory(false)
              .setServerConfig("shared_buffers", "1GB")
              .setServerConfig("maintenance_work_mem", "512MB")
              .setServerConfig("max_wal_size", "8GB")
              .start();
    }

    @Override
    public boolean exists(String name) throws SQLException {
      try (Connection connection = connect("postgres");
          PreparedStatement query =
              connection.prepareStatement("select 1 from pg_database where datname = ?")) {
        query.setString(1, name);
        return query.executeQuery().next();
      }
    }

    @Override
    public void rename(String from, String to) throws SQLException {
      try (Connection connection = connect("postgres");
          Statement statement = connection.createStatement()) {
        statement.execute("alter database " + from + " rename to " + to);
      }
    }

    @Override
    public void create(String name, String template) throws SQLException {
      try (Connection connection = connect("postgres");
          Statement statement = connection.createStatement()) {
        statement.execute("drop database if exists " + name);
        statement.execute(
            "create database " + name + (template == null ? "" : " template " + template));
      }
    }

    @Override
    public List<String> settings(String name) {
      return List.of(
          "--spring.datasource.url=" + server.getJdbcUrl("postgres", name),
          "--spring.datasource.username=postgres",
          "--spring.datasource.password=postgres");
    }

    @Override
    public Connection connect(String name) throws SQLException {
      return server.getDatabase("postgres", name).getConnection();
    }

    @Override
    public boolean isServer() {
      return true;
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
