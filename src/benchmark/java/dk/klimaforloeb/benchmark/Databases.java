package dk.klimaforloeb.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.util.FileSystemUtils;

/** A database for each side, of the same kind and with the same settings. */
interface Databases extends AutoCloseable {

  /** The name under which the program logs in unless it is told otherwise. */
  String USER = "klimaforloeb";

  /**
   * An empty database.
   *
   * @param side letters only
   * @return its JDBC address
   */
  String url(String side) throws Exception;

  @Override
  default void close() throws IOException {}

  /**
   * @param kind {@code h2}, as the program has it unless told otherwise, or {@code postgresql}
   */
  static Databases of(String kind, Path folder) throws IOException {
    return switch (kind) {
      case "h2" -> side -> h2(folder.resolve(side));
      case "postgresql" -> new Postgres();
      default -> throw new IllegalArgumentException("no such database: " + kind);
    };
  }

  private static String h2(Path folder) throws IOException {
    FileSystemUtils.deleteRecursively(folder);
    return "jdbc:h2:file:"
        + Files.createDirectories(folder).toAbsolutePath()
        + "/db;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=512";
  }

  /** A server of its own that, unlike one for tests, waits until the disk has what is committed. */
  final class Postgres implements Databases {

    private final EmbeddedPostgres server;

    Postgres() throws IOException {
      server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("synchronous_commit", "on")
              .start();
      try {
        execute("create role " + USER + " login");
      } catch (SQLException e) {
        server.close();
        throw new IOException(e);
      }
    }

    @Override
    public String url(String side) throws SQLException {
      execute("create database " + side + " owner " + USER);
      return server.getJdbcUrl(USER, side);
    }

    private void execute(String statement) throws SQLException {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement jdbc = connection.createStatement()) {
        jdbc.execute(statement);
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
