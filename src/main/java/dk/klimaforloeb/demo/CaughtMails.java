package dk.klimaforloeb.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All mails that were taken in; none that was accepted is lost, and a restart keeps them. */
@Component
@Profile("demo")
class CaughtMails {

  private final JdbcClient jdbc;
  private final Clock clock;

  CaughtMails(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void keep(CaughtMail mail) {
    jdbc.sql(
            """
            insert into demo_mail
              (message_id, recipient, subject, body_text, body_html, received_at)
            values (:messageId, :to, :subject, :text, :html, :receivedAt)
            """)
        .param("messageId", mail.messageId())
        .param("to", mail.to())
        .param("subject", mail.subject())
        .param("text", mail.text())
        .param("html", mail.html())
        .param("receivedAt", mail.receivedAt())
        .update();
  }

  List<CaughtMail> oldestFirst() {
    return jdbc.sql("select * from demo_mail order by id")
        .query(
            (row, number) ->
                new CaughtMail(
                    row.getString("message_id"),
                    row.getString("recipient"),
                    row.getString("subject"),
                    row.getString("body_text"),
                    row.getString("body_html"),
                    row.getObject("received_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toOffsetDateTime()))
        .list();
  }
}
