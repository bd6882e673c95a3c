package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.AmendableDivision.Source;
import dk.klimaforloeb.agreement.DivisionTable.Change;
import dk.klimaforloeb.agreement.DivisionTable.Said;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the division of tasks that came from a decision, with what it changed. */
@Component
class AmendedDivisions {

  private final JdbcClient jdbc;
  private final Clock clock;

  AmendedDivisions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void keep(int version, String content, Collection<Change> changes, Source source) {
    jdbc.sql(
            "insert into amended_division (decision_version, matter_id, meeting, decided_on,"
                + " effective_on, in_force_since, content) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            version,
            source.matter(),
            source.meeting(),
            source.decidedOn(),
            source.effectiveOn(),
            OffsetDateTime.now(clock),
            content)
        .update();
    for (Change change : changes) {
      Said said = change.said() == null ? new Said(null, null, null, null) : change.said();
      jdbc.sql("insert into amended_division_row values (?, ?, ?, ?, ?, ?)")
          .params(version, change.key(), said.group(), said.party(), said.clause(), said.reason())
          .update();
    }
  }

  /**
   * How many versions, up to this one and without a gap, came from decisions.
   *
   * @param newest the version that rules
   */
  int upTo(int newest) {
    Set<Integer> amended =
        new TreeSet<>(
            jdbc.sql("select decision_version from amended_division").query(Integer.class).list());
    int count = 0;
    while (amended.contains(newest - count)) {
      count++;
    }
    return count;
  }

  /** What decisions changed after this version, the last word about each row. */
  List<Decided> after(int version) {
    Map<String, Decided> rows = new LinkedHashMap<>();
    jdbc.sql(
            "select r.*, d.meeting, d.decided_on from amended_division_row r"
                + " join amended_division d on d.decision_version = r.decision_version"
                + " where r.decision_version > ? order by r.decision_version, r.row_key")
        .params(version)
        .query((row, index) -> read(row))
        .list()
        .forEach(decided -> rows.put(decided.change().key(), decided));
    return new ArrayList<>(rows.values());
  }

  private static Decided read(ResultSet row) throws SQLException {
    String group = row.getString("candidate_group");
    Said said =
        group == null
            ? null
            : new Said(
                group, row.getString("party"), row.getString("clause"), row.getString("reason"));
    return new Decided(
        new Change(row.getString("row_key"), said),
        row.getString("meeting"),
        row.getObject("decided_on", LocalDate.class));
  }

  /**
   * A row that a decision changed.
   *
   * @param meeting Danish, where
   */
  record Decided(Change change, String meeting, LocalDate on) {}
}
