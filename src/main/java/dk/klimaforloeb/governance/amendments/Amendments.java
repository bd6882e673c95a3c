package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.agreement.DivisionTable.Change;
import dk.klimaforloeb.agreement.DivisionTable.Said;
import dk.klimaforloeb.governance.amendments.Amendment.Row;
import dk.klimaforloeb.governance.amendments.Amendment.Status;
import dk.klimaforloeb.governance.amendments.Amendment.Wanted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The amendments that were proposed, each with what became of it. */
@Component
class Amendments {

  /** As often as the database gives up waiting for the lock, each time after seconds. */
  private static final int PATIENCE = 10;

  private static final Said NOTHING = new Said(null, null, null, null);

  private final JdbcClient jdbc;

  Amendments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Until the end of the transaction no other amendment takes effect. */
  void takeTurn() {
    for (int attempt = 1; !isTurnTaken(attempt); attempt++) {
      // Somebody else's turn is longer than the database waits.
    }
  }

  private boolean isTurnTaken(int attempt) {
    try {
      jdbc.sql("select id from amendment_turn where id = 1 for update")
          .query(Integer.class)
          .single();
      return true;
    } catch (CannotAcquireLockException e) {
      if (attempt == PATIENCE) {
        throw e;
      }
      return false;
    }
  }

  /**
   * Notes what is proposed.
   *
   * @return its number
   */
  long add(String tenant, String proposedBy, LocalDate proposedOn, Wanted wanted) {
    GeneratedKeyHolder number = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into amendment (tenant_id, proposed_by, proposed_on, base_version,"
                + " effective_on, moves_open_work, reasons, status)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            tenant,
            proposedBy,
            proposedOn,
            wanted.baseVersion(),
            wanted.effectiveOn(),
            wanted.movesOpenWork(),
            wanted.reasons(),
            Status.PROPOSED.value())
        .update(number, "id");
    long id = number.getKeyAs(Number.class).longValue();
    addRows(id, wanted.rows());
    return id;
  }

  /** Proposes something else instead. */
  void propose(long number, Wanted wanted) {
    jdbc.sql(
            "update amendment set base_version = ?, effective_on = ?, moves_open_work = ?,"
                + " reasons = ?, preview = null where id = ?")
        .params(
            wanted.baseVersion(),
            wanted.effectiveOn(),
            wanted.movesOpenWork(),
            wanted.reasons(),
            number)
        .update();
    replaceRows(number, wanted.rows());
  }

  /** Says what the rows say now that it will change. */
  void replaceRows(long number, List<Row> rows) {
    jdbc.sql("delete from amendment_row where amendment_id = ?").params(number).update();
    addRows(number, rows);
  }

  private void addRows(long number, List<Row> rows) {
    int position = 0;
    for (Row row : rows) {
      Said said = row.change().said() == null ? NOTHING : row.change().said();
      Said was = row.was() == null ? NOTHING : row.was();
      jdbc.sql("insert into amendment_row values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              number,
              ++position,
              row.change().key(),
              said.group(),
              said.party(),
              said.clause(),
              said.reason(),
              was.group(),
              was.party(),
              was.clause(),
              was.reason())
          .update();
    }
  }

  /** Says in which process it is dealt with, and what it would change. */
  void previewed(long number, String processInstanceId, String preview) {
    jdbc.sql("update amendment set process_instance_id = ?, preview = ? where id = ?")
        .params(processInstanceId, preview, number)
        .update();
  }

  /**
   * Ends it, or puts it off.
   *
   * @param remarks as typed
   */
  void becomes(long number, Status status, String remarks) {
    jdbc.sql("update amendment set status = ?, remarks = ? where id = ?")
        .params(status.value(), remarks, number)
        .update();
  }

  void decided(
      long number, Status status, long matter, String meeting, LocalDate on, String remarks) {
    becomes(number, status, remarks);
    jdbc.sql("update amendment set matter_id = ?, meeting = ?, decided_on = ? where id = ?")
        .params(matter, meeting, on, number)
        .update();
  }

  void collides(long number, String collision) {
    jdbc.sql("update amendment set collision = ? where id = ?").params(collision, number).update();
  }

  void inForce(long number, int version) {
    jdbc.sql("update amendment set status = ?, decision_version = ? where id = ?")
        .params(Status.IN_FORCE.value(), version, number)
        .update();
  }

  /** The amendment. */
  Amendment get(long number) {
    List<Row> rows =
        jdbc.sql("select * from amendment_row where amendment_id = ? order by position")
            .params(number)
            .query((row, index) -> row(row))
            .list();
    return jdbc.sql("select * from amendment where id = ?")
        .params(number)
        .query((row, index) -> read(row, rows))
        .single();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(new Change(row.getString("row_key"), said(row, "")), said(row, "was_"));
  }

  private static Said said(ResultSet row, String prefix) throws SQLException {
    String group = row.getString(prefix + "candidate_group");
    return group == null
        ? null
        : new Said(
            group,
            row.getString(prefix + "party"),
            row.getString(prefix + "clause"),
            row.getString(prefix + "reason"));
  }

  private static Amendment read(ResultSet row, List<Row> rows) throws SQLException {
    return new Amendment(
        row.getLong("id"),
        row.getString("proposed_by"),
        row.getObject("proposed_on", LocalDate.class),
        new Wanted(
            row.getInt("base_version"),
            rows,
            row.getObject("effective_on", LocalDate.class),
            row.getBoolean("moves_open_work"),
            row.getString("reasons")),
        Status.of(row.getString("status")),
        row.getString("preview"),
        row.getObject("matter_id", Long.class),
        row.getString("meeting"),
        row.getObject("decided_on", LocalDate.class),
        row.getString("remarks"),
        row.getString("collision"),
        row.getObject("decision_version", Integer.class));
  }
}
