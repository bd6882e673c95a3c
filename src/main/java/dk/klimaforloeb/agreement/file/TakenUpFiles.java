package dk.klimaforloeb.agreement.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of the agreement as they were last taken up. */
@Component
class TakenUpFiles {

  private final JdbcClient jdbc;
  private final Clock clock;

  TakenUpFiles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param agreement key
   * @param part {@code agreement} or the key of a decision
   * @return its content
   */
  Optional<String> find(String agreement, String part) {
    return jdbc.sql("select content from agreement_file where agreement_key = ? and part = ?")
        .params(agreement, part)
        .query(String.class)
        .optional();
  }

  /** Keeps a file; when another node has just done so, it kept the same. */
  void keep(String agreement, String part, String content) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    int updated =
        jdbc.sql(
                "update agreement_file set sha256 = ?, content = ?, taken_up_at = ?"
                    + " where agreement_key = ? and part = ?")
            .params(sha256(content), content, now, agreement, part)
            .update();
    if (updated > 0) {
      return;
    }
    try {
      jdbc.sql(
              "insert into agreement_file (agreement_key, part, sha256, content, taken_up_at)"
                  + " values (?, ?, ?, ?, ?)")
          .params(agreement, part, sha256(content), content, now)
          .update();
    } catch (DuplicateKeyException e) {
      // The other node runs with the same file.
    }
  }

  static String sha256(String content) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
