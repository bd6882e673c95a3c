package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.CurrentPerson.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was granted and used, entry by entry; what is left is summed from them, so that no figure
 * can disagree with another.
 */
@Component
class FundingLedger {

  /** How often a turn is waited for, each time as long as the database waits for a lock. */
  private static final int PATIENCE = 15;

  private final JdbcClient jdbc;
  private final CurrentPerson person;
  private final Clock clock;

  FundingLedger(JdbcClient jdbc, CurrentPerson person, Clock clock) {
    this.jdbc = jdbc;
    this.person = person;
    this.clock = clock;
  }

  /** Until the end of the transaction nobody else commits money. */
  void takeTurn() {
    for (int attempt = 1; !isTaken(attempt); attempt++) {
      // Somebody else's turn is longer than the database waits.
    }
  }

  private boolean isTaken(int attempt) {
    try {
      jdbc.sql("select id from funding_turn where id = 1 for update").query(Integer.class).single();
      return true;
    } catch (CannotAcquireLockException e) {
      if (attempt == PATIENCE) {
        throw e;
      }
      return false;
    }
  }

  /** What can still be granted of it, in oere; to be relied on after {@link #takeTurn} alone. */
  long left(Pool pool) {
    return pool.budget().orElse(0)
        + jdbc.sql(
                "select coalesce(sum(moved - committed - used), 0) from funding_entry"
                    + " where contribution = ? and pool = ?")
            .params(pool.contribution(), pool.key())
            .query(Long.class)
            .single();
  }

  /** What is set aside for a request and not paid yet, in oere. */
  long open(long request) {
    return jdbc.sql("select coalesce(sum(committed), 0) from funding_entry where request_id = ?")
        .params(request)
        .query(Long.class)
        .single();
  }

  /** Key of the pool from which a request was granted. */
  String poolOf(long request) {
    return jdbc.sql("select pool from funding_entry where request_id = ? and kind = ?")
        .params(request, Entry.Kind.GRANT.value())
        .query(String.class)
        .list()
        .get(0);
  }

  /** Whether the voucher is there already, as an invoice or from the accounts. */
  boolean hasVoucher(String contribution, String reference, long amount) {
    return jdbc.sql(
                "select count(*) from funding_entry where contribution = ? and reference = ?"
                    + " and used = ?")
            .params(contribution, reference, amount)
            .query(Long.class)
            .single()
        > 0;
  }

  /**
   * Whether something that the accounts tell is there already: told before, or as an invoice, whose
   * day may be another.
   */
  boolean isKnown(String contribution, String reference, long amount, LocalDate bookedOn) {
    return jdbc.sql(
                "select count(*) from funding_entry where contribution = ? and reference = ?"
                    + " and used = ? and (kind = ? or booked_on = ?)")
            .params(contribution, reference, amount, Entry.Kind.INVOICE.value(), bookedOn)
            .query(Long.class)
            .single()
        > 0;
  }

  void add(Entry entry) {
    jdbc.sql(
            "insert into funding_entry (contribution, pool, line, kind, committed, used, moved,"
                + " request_id, reference, text, booked_on, recorded_at, recorded_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            entry.contribution(),
            entry.pool(),
            entry.line(),
            entry.kind().value(),
            entry.committed(),
            entry.used(),
            entry.moved(),
            entry.request(),
            entry.reference(),
            entry.text(),
            entry.bookedOn(),
            OffsetDateTime.now(clock),
            person.find().map(Person::id).orElse(null))
        .update();
  }

  /** All of a contribution, in the order in which they were recorded. */
  List<Entry> of(String contribution) {
    return jdbc.sql("select * from funding_entry where contribution = ? order by id")
        .params(contribution)
        .query((row, number) -> read(row))
        .list();
  }

  private static Entry read(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("contribution"),
        row.getString("pool"),
        row.getString("line"),
        Entry.Kind.of(row.getString("kind")),
        row.getLong("committed"),
        row.getLong("used"),
        row.getLong("moved"),
        row.getObject("request_id", Long.class),
        row.getString("reference"),
        row.getString("text"),
        row.getObject("booked_on", LocalDate.class));
  }
}
