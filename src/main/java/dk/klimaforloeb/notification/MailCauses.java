package dk.klimaforloeb.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why mails do not leave at the moment, each cause with how many it hits. */
@Component
class MailCauses {

  private final JdbcClient jdbc;
  private final MailFailureRows rows;
  private final Clock clock;
  private final Texts texts = new Texts("notification");

  MailCauses(JdbcClient jdbc, MailFailureRows rows, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.clock = clock;
  }

  /** Those that hit the most mails first. */
  List<Cause> all() {
    return jdbc.sql(
            """
            select cause,
              sum(case when status = 'failed' then 1 else 0 end) as failed,
              sum(case when status = 'deferred' then 1 else 0 end) as deferred,
              min(failing_since) as since, max(last_error) as words
            from mail_ledger where status in ('failed', 'deferred')
            group by cause order by count(*) desc, cause
            """)
        .query(
            (row, number) ->
                cause(
                    row.getString("cause"),
                    row.getInt("failed"),
                    row.getInt("deferred"),
                    row.getObject("since", OffsetDateTime.class),
                    row.getString("words")))
        .list();
  }

  private Cause cause(
      String cause, int failed, int deferred, OffsetDateTime since, String lastWords) {
    boolean isOfAddress = cause.startsWith("address:");
    return new Cause(
        cause,
        texts.get(
            isOfAddress
                ? "notification.cause.address"
                : "notification.cause." + cause.replace(':', '.')),
        isOfAddress ? cause.substring("address:".length()) : null,
        rows.open(cause).map(MailFailure::reply).orElse(lastWords),
        since == null ? null : since.atZoneSameInstant(clock.getZone()).toOffsetDateTime(),
        failed,
        deferred,
        rows.open(cause).map(MailFailure::instance).orElse(null));
  }

  /**
   * A cause.
   *
   * @param cause what {@code resend} takes
   * @param text Danish
   * @param person user id of whose address it is, absent when the server is at fault
   * @param reply the server's own words
   * @param since when it was first met
   * @param failed how many mails wait until somebody mends it
   * @param deferred how many are tried again by themselves
   * @param processInstanceId of the task about it, absent while there is none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cause(
      String cause,
      String text,
      String person,
      String reply,
      OffsetDateTime since,
      int failed,
      int deferred,
      String processInstanceId) {}
}
