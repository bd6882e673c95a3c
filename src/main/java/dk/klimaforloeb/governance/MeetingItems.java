package dk.klimaforloeb.governance;

import dk.klimaforloeb.governance.messages.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agendas, and what came of what stood on them. */
@Component
public class MeetingItems {

  private final JdbcClient jdbc;

  MeetingItems(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An agenda in its order. */
  public List<MeetingItem> of(long meeting) {
    return jdbc.sql("select * from meeting_item where meeting = ? order by position")
        .params(meeting)
        .query(MeetingItems::item)
        .list();
  }

  /** One of them. */
  public MeetingItem get(long id) {
    return jdbc.sql("select * from meeting_item where id = ?")
        .params(id)
        .query(MeetingItems::item)
        .single();
  }

  /** Where a matter stands on the agenda of a meeting that is still to treat it. */
  public Optional<MeetingItem> openOf(long matter) {
    return last(matter, " and outcome is null");
  }

  /** What became of a matter where it was treated last. */
  public Optional<MeetingItem> treatedLast(long matter) {
    return last(matter, " and outcome is not null");
  }

  /** What became of a matter in each meeting that treated it, the first first. */
  public List<MeetingItem> treated(long matter) {
    return jdbc.sql(
            "select * from meeting_item where matter = ? and outcome is not null order by id")
        .params(matter)
        .query(MeetingItems::item)
        .list();
  }

  private Optional<MeetingItem> last(long matter, String which) {
    return jdbc
        .sql("select * from meeting_item where matter = ?" + which + " order by id desc")
        .params(matter)
        .query(MeetingItems::item)
        .list()
        .stream()
        .findFirst();
  }

  /**
   * Numbers of the matters that stand on the agenda of another meeting that is still to be held.
   */
  public Set<Long> onOtherAgendas(long meeting) {
    return Set.copyOf(
        jdbc.sql(
                "select distinct i.matter from meeting_item i join body_meeting m on m.id ="
                    + " i.meeting where i.matter is not null and i.outcome is null and m.status in"
                    + " ('set', 'held') and m.id <> ?")
            .params(meeting)
            .query(Long.class)
            .list());
  }

  /** Takes the agenda back, for it is made anew; what was treated stays. */
  public void clear(long meeting) {
    jdbc.sql("delete from meeting_item where meeting = ? and outcome is null")
        .params(meeting)
        .update();
  }

  /**
   * Puts something on the agenda, after what is there.
   *
   * @param matter null for what is only told
   * @param text null without
   */
  public void add(long meeting, Long matter, String title, String text) {
    jdbc.sql(
            "insert into meeting_item (meeting, position, matter, title, text)"
                + " select ?, coalesce(max(position), 0) + 1, cast(? as bigint), ?, ?"
                + " from meeting_item where meeting = ?")
        .params(meeting, matter, title, text, meeting)
        .update();
  }

  /** What the meeting made of it. */
  public void decided(long id, Decision decision) {
    jdbc.sql(
            "update meeting_item set outcome = ?, conclusion = ?, votes_for = ?, votes_against = ?,"
                + " carried_out_by = ?, due_on = ? where id = ?")
        .params(
            decision.outcome().value(),
            decision.conclusion(),
            decision.votesFor(),
            decision.votesAgainst(),
            decision.carriedOutBy(),
            decision.dueOn(),
            id)
        .update();
  }

  /** Somebody did what was decided. */
  public void done(long id, LocalDate on, String what) {
    jdbc.sql("update meeting_item set done_on = ?, done_what = ? where id = ?")
        .params(on, what, id)
        .update();
  }

  private static MeetingItem item(ResultSet row, int number) throws SQLException {
    String outcome = row.getString("outcome");
    return new MeetingItem(
        row.getLong("id"),
        row.getLong("meeting"),
        row.getInt("position"),
        row.getObject("matter", Long.class),
        row.getString("title"),
        row.getString("text"),
        outcome == null ? null : Outcome.of(outcome),
        row.getString("conclusion"),
        row.getObject("votes_for", Integer.class),
        row.getObject("votes_against", Integer.class),
        row.getString("carried_out_by"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("done_on", LocalDate.class),
        row.getString("done_what"));
  }

  /**
   * What a meeting made of an item; but for the outcome all may be null.
   *
   * @param conclusion what was decided, as it stands in the minutes
   * @param carriedOutBy id of the group that is to do something, until {@code dueOn}
   */
  public record Decision(
      Outcome outcome,
      String conclusion,
      Integer votesFor,
      Integer votesAgainst,
      String carriedOutBy,
      LocalDate dueOn) {}
}
