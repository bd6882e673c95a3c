package dk.klimaforloeb.governance;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.governance.messages.Outcome;
import dk.klimaforloeb.governance.messages.Sought;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** What steering groups are asked to decide. */
@Component
public class Matters {

  private static final String MATTERS = "select * from steering_matter where agreement = ?";

  private final Agreement agreement;
  private final JdbcClient jdbc;
  private final Clock clock;

  Matters(Agreement agreement, JdbcClient jdbc, Clock clock) {
    this.agreement = agreement;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Notes what is asked.
   *
   * @param caseKey null outside of cases
   * @param askingInstance the process that waits; null where a person raises it
   * @param instance the process that takes it through; null where that begins later
   * @return its number
   */
  public long add(
      String tenant, String caseKey, String askingInstance, String instance, Sought sought) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into steering_matter (agreement, tenant_id, case_key, asking_instance,"
                + " instance, kind, title, question, proposals, can_wait, asked_at, status)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            agreement.key(),
            tenant,
            caseKey,
            askingInstance,
            instance,
            sought.kind(),
            sought.title(),
            sought.text(),
            String.join("\n", sought.proposals()),
            sought.canWait(),
            clock.instant().atZone(clock.getZone()).toOffsetDateTime(),
            Matter.ASKED)
        .update(key, "id");
    return key.getKeyAs(Number.class).longValue();
  }

  /**
   * The matter.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  public Matter get(long id) {
    return query(" and id = ?", id).stream().findFirst().orElseThrow();
  }

  /**
   * What a matter is called.
   *
   * @param number as a form has it
   * @return empty where there is none of the number
   */
  public Optional<String> titled(String number) {
    return number.matches("\\d{1,18}")
        ? query(" and id = ?", Long.valueOf(number)).stream().map(Matter::title).findFirst()
        : Optional.empty();
  }

  /** The one that the process asked for last. */
  public Optional<Matter> askedBy(String askingInstance) {
    return query(" and asking_instance = ? order by id desc", askingInstance).stream().findFirst();
  }

  /** Those that wait for a body's meeting, the oldest first. */
  public List<Matter> readyFor(String body) {
    return query(" and status = 'ready' and body = ? order by id", body);
  }

  /** Those of these cases that are not decided and for whose answer a process waits. */
  public List<Matter> awaitedIn(Collection<String> caseKeys) {
    return caseKeys.isEmpty()
        ? List.of()
        : jdbc.sql(
                "select * from steering_matter where case_key in (:cases) and status <> :decided"
                    + " and asking_instance is not null order by id")
            .param("cases", caseKeys)
            .param("decided", Matter.DECIDED)
            .query(Matters::matter)
            .list();
  }

  /** Those of a case, the oldest first. */
  public List<Matter> ofCase(String caseKey) {
    return query(" and case_key = ? order by id", caseKey);
  }

  /** Which process takes it through the steering group. */
  public void isTakenThroughBy(long id, String instance) {
    jdbc.sql("update steering_matter set instance = ? where id = ?").params(instance, id).update();
  }

  /** Its recommendation is written. */
  public void recommended(
      long id, String body, String title, List<String> proposals, boolean canWait) {
    jdbc.sql(
            "update steering_matter set status = ?, body = ?, title = ?, proposals = ?,"
                + " can_wait = ? where id = ?")
        .params(Matter.READY, body, title, String.join("\n", proposals), canWait, id)
        .update();
  }

  /** What a meeting made of it: it is decided, ready for the next one, or to be written anew. */
  public void treated(long id, long meeting, Outcome outcome, String remarks, LocalDate on) {
    jdbc.sql(
            "update steering_matter set status = ?, outcome = ?, remarks = ?, decided_on = ?,"
                + " meeting = ? where id = ?")
        .params(statusAfter(outcome), outcome.value(), remarks, on, meeting, id)
        .update();
  }

  private static String statusAfter(Outcome outcome) {
    return switch (outcome) {
      case POSTPONED -> Matter.READY;
      case SENT_BACK -> Matter.ASKED;
      default -> Matter.DECIDED;
    };
  }

  /** Whether who asked was there to be told. */
  public void isTold(long id, boolean told) {
    jdbc.sql("update steering_matter set told = ? where id = ?").params(told, id).update();
  }

  private List<Matter> query(String which, Object... values) {
    List<Object> params = new ArrayList<>(List.of(agreement.key()));
    params.addAll(Arrays.asList(values));
    return jdbc.sql(MATTERS + which).params(params).query(Matters::matter).list();
  }

  private static Matter matter(ResultSet row, int number) throws SQLException {
    String outcome = row.getString("outcome");
    return new Matter(
        row.getLong("id"),
        row.getString("tenant_id"),
        row.getString("case_key"),
        row.getString("asking_instance"),
        row.getString("instance"),
        row.getString("kind"),
        row.getString("title"),
        row.getString("question"),
        row.getString("proposals").lines().toList(),
        row.getBoolean("can_wait"),
        row.getString("body"),
        row.getString("status"),
        outcome == null ? null : Outcome.of(outcome),
        row.getString("remarks"),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("meeting", Long.class),
        row.getObject("told", Boolean.class));
  }
}
