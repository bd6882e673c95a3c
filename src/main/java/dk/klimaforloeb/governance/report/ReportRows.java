package dk.klimaforloeb.governance.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The reports before they are frozen, and that they were; in the caller's transaction. */
@Component
class ReportRows {

  /** What holds of a report in which somebody may still write. */
  private static final String OPEN = " and frozen_at is null and dropped_at is null";

  private final JdbcClient jdbc;
  private final Clock clock;

  ReportRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  long open(String body, String title, LocalDate from, LocalDate to) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into steering_report (body, title, period_from, period_to, opened_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(body, title, from, to, OffsetDateTime.now(clock))
        .update(key, "id");
    return key.getKey().longValue();
  }

  Optional<ReportRow> find(long id) {
    return jdbc.sql("select * from steering_report where id = ?")
        .params(id)
        .query((row, number) -> read(row))
        .optional();
  }

  /** Those that were not dropped, the newest first. */
  List<ReportRow> all() {
    return jdbc.sql("select * from steering_report where dropped_at is null order by id desc")
        .query((row, number) -> read(row))
        .list();
  }

  /** The body's report that was frozen before this one was opened or frozen. */
  Optional<ReportRow> before(ReportRow report) {
    return jdbc
        .sql(
            "select * from steering_report where body = ? and frozen_at is not null and id <> ?"
                + " and report_number < ? order by report_number desc")
        .params(
            report.body(),
            report.id(),
            report.number() == null ? Integer.MAX_VALUE : report.number())
        .query((row, number) -> read(row))
        .list()
        .stream()
        .findFirst();
  }

  /**
   * Ends the time in which people write, and gives the report its number. Who comes at the same
   * time waits here, and then finds that it is done.
   *
   * @return whether it was open
   */
  boolean freeze(ReportRow report) {
    return isDone(
        jdbc.sql(
                "update steering_report set frozen_at = ?, report_number ="
                    + " (select coalesce(max(n.report_number), 0) + 1 from steering_report n"
                    + " where n.body = ?) where id = ?"
                    + OPEN)
            .params(OffsetDateTime.now(clock), report.body(), report.id())
            .update());
  }

  /**
   * Takes a frozen report, for the one who may correct it until the end of the transaction.
   *
   * @return whether there is such a one
   */
  boolean takeFrozen(long id) {
    return jdbc.sql(
            "select id from steering_report where id = ? and frozen_at is not null for update")
        .params(id)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  /** Whether it was open. */
  boolean drop(long id) {
    return isDone(
        jdbc.sql("update steering_report set dropped_at = ? where id = ?" + OPEN)
            .params(OffsetDateTime.now(clock), id)
            .update());
  }

  void commentsUntil(long id, LocalDate day) {
    jdbc.sql("update steering_report set comments_until = ? where id = ?" + OPEN)
        .params(day, id)
        .update();
  }

  void sentTo(long id, List<String> groups) {
    jdbc.sql("update steering_report set sent_to = ? where id = ?")
        .params(String.join(",", groups), id)
        .update();
  }

  /**
   * @return whether it was open
   */
  boolean write(long id, String foreword, String news, String risks) {
    return isDone(
        jdbc.sql("update steering_report set foreword = ?, news = ?, risks = ? where id = ?" + OPEN)
            .params(foreword, news, risks, id)
            .update());
  }

  /** What was written about municipalities, by their codes. */
  Map<String, TypedLine> lines(long id) {
    return jdbc
        .sql("select * from steering_report_line where report_id = ?")
        .params(id)
        .query(
            (row, number) ->
                new TypedLine(
                    row.getString("tenant_id"),
                    row.getString("own_comment"),
                    row.getString("comment"),
                    row.getString("colour"),
                    row.getString("colour_reason")))
        .list()
        .stream()
        .collect(Collectors.toMap(TypedLine::code, Function.identity()));
  }

  /**
   * A municipality's comment to its own line.
   *
   * @return whether the report was open
   */
  boolean writeOwn(long id, String code, String comment, String by) {
    return writeLine(
        id, code, "own_comment = ?, own_comment_at = ?, own_comment_by = ?", comment, by);
  }

  /**
   * What those who coordinate say of a municipality.
   *
   * @return whether the report was open
   */
  boolean write(long id, TypedLine line, String by) {
    boolean isOpen =
        writeLine(
            id, line.code(), "comment = ?, comment_at = ?, comment_by = ?", line.comment(), by);
    if (isOpen) {
      jdbc.sql(
              "update steering_report_line set colour = ?, colour_reason = ?"
                  + " where report_id = ? and tenant_id = ?")
          .params(line.colour(), line.colourReason(), id, line.code())
          .update();
    }
    return isOpen;
  }

  /** Whoever freezes it waits until this is done, or this finds it frozen. */
  private boolean writeLine(long id, String code, String columns, String text, String by) {
    if (!isDone(
        jdbc.sql("update steering_report set title = title where id = ?" + OPEN)
            .params(id)
            .update())) {
      return false;
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    String change =
        "update steering_report_line set " + columns + " where report_id = ? and tenant_id = ?";
    if (!isDone(jdbc.sql(change).params(text, now, by, id, code).update())) {
      jdbc.sql("insert into steering_report_line (report_id, tenant_id) values (?, ?)")
          .params(id, code)
          .update();
      jdbc.sql(change).params(text, now, by, id, code).update();
    }
    return true;
  }

  private static boolean isDone(int rows) {
    return rows > 0;
  }

  private static ReportRow read(ResultSet row) throws SQLException {
    String sentTo = row.getString("sent_to");
    return new ReportRow(
        row.getLong("id"),
        row.getString("body"),
        row.getString("title"),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        row.getObject("comments_until", LocalDate.class),
        row.getString("foreword"),
        row.getString("news"),
        row.getString("risks"),
        row.getObject("report_number", Integer.class),
        instant(row, "frozen_at"),
        instant(row, "dropped_at"),
        sentTo == null || sentTo.isEmpty() ? List.of() : Arrays.asList(sentTo.split(",")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
