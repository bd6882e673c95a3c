package dk.klimaforloeb.governance.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was frozen. A version is added and read, never changed. */
@Component
class ReportVersions {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  ReportVersions(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param correction what was corrected; null for what was frozen first
   * @param by user id of who corrected it; null for the same
   */
  void add(long report, ReportContent content, byte[] pdf, String correction, String by) {
    jdbc.sql(
            "insert into steering_report_version"
                + " (report_id, version, made_at, correction, corrected_by, content, pdf)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            report,
            content.version(),
            OffsetDateTime.now(clock),
            correction,
            by,
            written(content),
            Base64.getEncoder().encodeToString(pdf))
        .update();
  }

  /** All of a report, the newest first. */
  List<Made> of(long report) {
    return jdbc.sql(
            "select version, made_at, correction, corrected_by from steering_report_version"
                + " where report_id = ? order by version desc")
        .params(report)
        .query((row, number) -> made(row))
        .list();
  }

  Optional<ReportContent> content(long report, int version) {
    return jdbc.sql(
            "select content from steering_report_version where report_id = ? and version = ?")
        .params(report, version)
        .query(String.class)
        .optional()
        .map(this::read);
  }

  /** The version that holds now. */
  Optional<ReportContent> newest(long report) {
    return of(report).stream().findFirst().flatMap(made -> content(report, made.version()));
  }

  /** The file, as it was made once and for all. */
  Optional<byte[]> pdf(long report, int version) {
    return jdbc.sql("select pdf from steering_report_version where report_id = ? and version = ?")
        .params(report, version)
        .query(String.class)
        .optional()
        .map(Base64.getDecoder()::decode);
  }

  private String written(ReportContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ReportContent read(String content) {
    try {
      return json.readValue(content, ReportContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("unreadable report", e);
    }
  }

  private static Made made(ResultSet row) throws SQLException {
    return new Made(
        row.getInt("version"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("correction"),
        row.getString("corrected_by"));
  }

  /**
   * When a version was made, and why.
   *
   * @param correction what was corrected; null for what was frozen first
   * @param by user id of who corrected it; null for the same
   */
  record Made(int version, Instant at, String correction, String by) {}
}
