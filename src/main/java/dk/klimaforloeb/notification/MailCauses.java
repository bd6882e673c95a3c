package dk.klimaforloeb.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.notification.api.MailObstacles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why mails do not leave at the moment, each cause with how many it hits. */
@Component
class MailCauses {

  /** Not those that somebody has just sent again and that leave in a moment. */
  private static final String FAILING =
      """
       from mail_ledger m where (m.status = 'deferred' and m.next_attempt_at is not null
         or m.status = 'failed' and not exists
           (select 1 from mail_failure f where f.id = m.failure_id and f.open_cause is null))
      """;

  private final JdbcClient jdbc;
  private final MailFailureRows rows;
  private final Clock clock;
  private final Texts texts = new Texts("notification");

  MailCauses(JdbcClient jdbc, MailFailureRows rows, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Those that hit the most mails first.
   *
   * @param tenants whose mails; empty for all
   */
  List<Cause> all(Optional<Set<String>> tenants) {
    return ask(
            """
            select cause,
              sum(case when status = 'failed' then 1 else 0 end) as failed,
              sum(case when status = 'deferred' then 1 else 0 end) as deferred,
              min(failing_since) as since, min(next_attempt_at) as next,
              max(address) as address, max(last_error) as words
            """,
            "group by cause order by count(*) desc, cause",
            tenants)
        .map(found -> found.query((row, number) -> cause(row)).list())
        .orElse(List.of());
  }

  /**
   * What the mails are about that each cause hits, by the causes; the most mails first.
   *
   * @param tenants whose mails; empty for all
   */
  Map<String, List<MailObstacles.Hit>> hits(Optional<Set<String>> tenants) {
    Map<String, List<MailObstacles.Hit>> hits = new HashMap<>();
    ask(
            "select cause, tenant_id, business_key, count(*) as mails",
            "group by cause, tenant_id, business_key order by count(*) desc, tenant_id",
            tenants)
        .ifPresent(
            found ->
                found.query(
                    row -> {
                      hits.computeIfAbsent(row.getString("cause"), cause -> new ArrayList<>())
                          .add(
                              new MailObstacles.Hit(
                                  row.getString("tenant_id"),
                                  row.getString("business_key"),
                                  row.getInt("mails")));
                    }));
    return hits;
  }

  /** Empty where there is nobody whose mails could be meant. */
  private Optional<JdbcClient.StatementSpec> ask(
      String what, String grouped, Optional<Set<String>> tenants) {
    if (tenants.isPresent() && tenants.get().isEmpty()) {
      return Optional.empty();
    }
    String which = tenants.isPresent() ? " and tenant_id in (:tenants) " : " ";
    JdbcClient.StatementSpec question = jdbc.sql(what + FAILING + which + grouped);
    return Optional.of(tenants.map(own -> question.param("tenants", own)).orElse(question));
  }

  private Cause cause(ResultSet row) throws SQLException {
    String cause = row.getString("cause");
    boolean isOfAddress = cause.startsWith("address:");
    Optional<MailFailure> open = rows.open(cause);
    return new Cause(
        cause,
        texts.get(
            isOfAddress
                ? "notification.cause.address"
                : "notification.cause." + cause.replace(':', '.')),
        isOfAddress ? cause.substring("address:".length()) : null,
        isOfAddress ? row.getString("address") : null,
        open.map(MailFailure::reply).orElse(row.getString("words")),
        local(row, "since"),
        local(row, "next"),
        row.getInt("failed"),
        row.getInt("deferred"),
        open.map(MailFailure::instance).orElse(null));
  }

  private OffsetDateTime local(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
  }

  /**
   * A cause.
   *
   * @param cause what {@code resend} takes
   * @param text Danish
   * @param person user id of whose address it is, absent when the server is at fault
   * @param address the one that failed, absent for the same
   * @param reply the server's own words
   * @param since when it was first met
   * @param nextAttemptAt when the program tries by itself next, absent where it does not
   * @param failed how many mails wait until somebody mends it
   * @param deferred how many are tried again by themselves
   * @param processInstanceId of the task about it, absent while there is none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cause(
      String cause,
      String text,
      String person,
      String address,
      String reply,
      OffsetDateTime since,
      OffsetDateTime nextAttemptAt,
      int failed,
      int deferred,
      String processInstanceId) {}
}
