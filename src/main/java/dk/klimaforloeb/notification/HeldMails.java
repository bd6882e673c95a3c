package dk.klimaforloeb.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the embargo kept back. A restored copy of the database holds mails that left long ago: with
 * the embargo none leaves twice, and somebody decides what becomes of them.
 */
@Component
class HeldMails {

  private static final Logger LOG = LoggerFactory.getLogger(HeldMails.class);

  private final JdbcClient jdbc;
  private final MailLedger ledger;
  private final NotificationProcess notification;
  private final MailProperties properties;
  private final Clock clock;
  private final Texts texts = new Texts("notification");

  HeldMails(
      JdbcClient jdbc,
      MailLedger ledger,
      NotificationProcess notification,
      MailProperties properties,
      Clock clock) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.notification = notification;
    this.properties = properties;
    this.clock = clock;
  }

  /** An installation that sends nothing must not be taken for one that does. */
  @EventListener(ApplicationReadyEvent.class)
  void warn() {
    int kept = kept().mails();
    if (properties.mail().embargo()) {
      LOG.warn(texts.get("notification.log.embargo"));
    } else if (kept > 0) {
      LOG.warn(texts.get("notification.log.held", kept));
    }
  }

  boolean isEmbargo() {
    return properties.mail().embargo();
  }

  Kept kept() {
    return jdbc.sql(
            """
            select count(*) as mails, min(created_at) as oldest, max(created_at) as newest
            from mail_ledger where status = 'held'
            """)
        .query(
            (row, number) ->
                new Kept(
                    isEmbargo(),
                    row.getInt("mails"),
                    local(row.getObject("oldest", OffsetDateTime.class)),
                    local(row.getObject("newest", OffsetDateTime.class))))
        .single();
  }

  /**
   * Sends them, as new mails are sent.
   *
   * @param before only those written before; null for all
   * @return how many
   */
  @Transactional
  public int release(Instant before) {
    List<Mail> mails = take(before);
    for (Mail mail : mails) {
      ledger.open(mail.id());
      notification.mailToSendAgain(mail);
    }
    return mails.size();
  }

  /**
   * Sees to it that they never leave.
   *
   * @param before only those written before; null for all
   * @return how many
   */
  @Transactional
  public int drop(Instant before) {
    List<Mail> mails = take(before);
    mails.forEach(mail -> ledger.notToBeSent(mail.id(), Mail.Reason.GIVEN_UP));
    return mails.size();
  }

  private List<Mail> take(Instant before) {
    Instant limit = before == null ? clock.instant().plusSeconds(1) : before;
    return jdbc.sql(
            """
            select * from mail_ledger where status = 'held' and created_at < :before
            order by created_at, id for update
            """)
        .param("before", limit.atZone(clock.getZone()).toOffsetDateTime())
        .query((row, number) -> MailLedger.mail(row))
        .list();
  }

  private OffsetDateTime local(OffsetDateTime time) {
    return time == null ? null : time.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
  }

  /**
   * What is kept back.
   *
   * @param embargo whether mails are kept back at the moment
   * @param mails how many are
   * @param oldest when the first of them was written, absent when there is none
   * @param newest the last of them
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Kept(boolean embargo, int mails, OffsetDateTime oldest, OffsetDateTime newest) {}
}
